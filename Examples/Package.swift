// swift-tools-version: 6.3
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
    name: "Examples",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(name: "HSAvtal", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .target(name: "CommandKit", dependencies: ["HSAvtal"]),
        .target(
            name: "CommandLineKit",
            dependencies: [
                "CommandKit", "HSAvtal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "DischargeTable", dependencies: ["CommandKit", "HSAvtal"]),
        .executableTarget(
            name: "utskrivning",
            dependencies: [
                "CommandKit", "CommandLineKit", "DischargeTable", "HSAvtal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "ResponsibilityForms", dependencies: ["CommandKit", "HSAvtal"]),
        .executableTarget(
            name: "ansvar",
            dependencies: [
                "CommandLineKit", "ResponsibilityForms",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "PlacementForms", dependencies: ["CommandKit", "HSAvtal"]),
        .executableTarget(
            name: "placering",
            dependencies: [
                "CommandKit", "CommandLineKit", "HSAvtal", "PlacementForms",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "OralHealthForms", dependencies: ["CommandKit", "HSAvtal"]),
        .executableTarget(
            name: "munhalsa",
            dependencies: [
                "CommandKit", "CommandLineKit", "HSAvtal", "OralHealthForms",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "AgreementForms", dependencies: ["CommandKit", "HSAvtal"]),
        .executableTarget(
            name: "avtal",
            dependencies: [
                "AgreementForms", "CommandKit", "CommandLineKit", "HSAvtal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "PhysicianForms", dependencies: ["CommandKit", "HSAvtal"]),
        .executableTarget(
            name: "lakarmedverkan",
            dependencies: [
                "CommandLineKit", "PhysicianForms",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "CountAllocations"),
        .executableTarget(
            name: "benchmark",
            dependencies: ["CommandKit", "CountAllocations", "DischargeTable", "HSAvtal", "ResponsibilityForms"]),
        .testTarget(
            name: "ExamplesTests",
            dependencies: [
                "AgreementForms", "CommandKit", "DischargeTable", "HSAvtal", "OralHealthForms", "PhysicianForms",
                "PlacementForms", "ResponsibilityForms", "ansvar", "avtal", "lakarmedverkan", "munhalsa", "placering",
                "utskrivning",
            ],
            exclude: ["Cases", "Golden"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.name != "CountAllocations" {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
