// SPDX-License-Identifier: Apache-2.0

import CommandKit
import DischargeTable
import HSAvtal

@main
struct Benchmark {
    static func main() async throws {
        let file = CommandLine.arguments[1]
        let threads = Int(CommandLine.arguments[2]) ?? 1
        let clock = ContinuousClock()
        for _ in 0..<1 {
            let start = clock.now
            let reading = try await DischargeFiles([file], terms: .vastraGotaland2023).read(threads: threads) {
                _, row in
                print(row)
            }
            print(clock.now - start, reading.rows)
        }
    }
}
