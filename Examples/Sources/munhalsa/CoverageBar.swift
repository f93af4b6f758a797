// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// A bar for a share of up to 4 per cent, with a mark where the milestone of 3 per cent is.
struct CoverageBar {
    /// The number of characters, the mark among them.
    let width: Int

    /// The characters below the milestone.
    private let below: Int

    /// The widest bar that fits in a room, of 13, 9 or 5 characters; nil when none does.
    init?(within room: Int) {
        guard let third = [3, 2, 1].first(where: { 4 * $0 + 1 <= room }) else { return nil }
        (width, below) = (4 * third + 1, 3 * third)
    }

    /// The bar of a share.
    ///
    /// The part below the mark is full only when the milestone is reached.
    func text(_ coverage: DentalCoverage) -> String {
        let all = width - 1
        // A part of a character for each eighth, cut; the share is no more than 1 000 per cent times the milestone's.
        let eighths = min(
            coverage.holders * 100 * 8 * below / (CoverageMilestone.requiredPercent * coverage.residents), 8 * all)
        let characters = (0..<all).map { place in Self.blocks[min(max(eighths - 8 * place, 0), 8)] }
        return characters.prefix(below).joined() + "│" + characters.dropFirst(below).joined()
    }

    /// A character of none to eight eighths.
    private static let blocks = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
}
