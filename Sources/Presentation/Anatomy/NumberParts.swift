import Vietnamese

/// The number and symbol of a paper, taken apart: «Số: 07/2026/QĐ-UBND». Places are scalars of the line.
package struct NumberParts {
    /// From the beginning to the number: «Số: ».
    package private(set) var lead = 0..<0
    /// The number without what it stands between; nil while there is none.
    package private(set) var digits: Range<Int>?
    private(set) var number: String?
    private(set) var year: Int?
    /// «QĐ-UBND» with all that is in it.
    package private(set) var symbol = 0..<0
    /// What stands between number and symbol: «/», or another sign by mistake.
    private(set) var separator: Unicode.Scalar = "/"
    /// Blanks that should not be: after the number, beside a stroke or a dash.
    private(set) var hasInnerBlank = false
    private(set) var groups: [String] = []
    private(set) var separators: [Unicode.Scalar] = []
    /// Where all of it ends.
    var end: Int { symbol.upperBound }

    /// Nil where the line has no number and symbol.
    package init?(_ text: String) {
        let all = Array(text.unicodeScalars)
        var index = Self.past(all, 0)
        let start = index
        guard index + 1 < all.count, String(String.UnicodeScalarView(all[index...index + 1])).lowercased() == "số"
        else {
            return nil
        }
        index = Self.past(all, index + 2)
        let hasColon = index < all.count && (all[index] == ":" || all[index] == ".")
        if hasColon { index = Self.past(all, index + 1) }
        lead = start..<index
        let first = index
        while index < all.count, all[index].isDigit || index > first && all[index].isLower { index += 1 }
        if index > first {
            digits = first..<index
            number = String(String.UnicodeScalarView(all[first..<index]))
        }
        let afterNumber = index
        index = Self.past(all, index)
        guard index < all.count, all[index] == "/" || all[index] == "-" || all[index] == "–", hasColon || number != nil
        else {
            return nil
        }
        if number != nil, index > afterNumber { hasInnerBlank = true }
        separator = all[index]
        index += 1
        let afterStroke = index
        index = Self.past(all, index)
        if index > afterStroke { hasInnerBlank = true }
        if index + 4 < all.count, all[index..<index + 4].allSatisfy(\.isDigit), all[index + 4] == "/" {
            year = Int(String(String.UnicodeScalarView(all[index..<index + 4])))
            index += 5
        }
        let begin = index
        readSymbol(all, &index)
        guard index > begin else { return nil }
        symbol = begin..<index
    }

    private mutating func readSymbol(_ all: [Unicode.Scalar], _ index: inout Int) {
        var group = ""
        var end = index
        while index < all.count {
            let scalar = all[index]
            if scalar.isBlank {
                let next = Self.past(all, index)
                let isJoined = next < all.count && Self.isJoint(all[next]) || index > 0 && Self.isJoint(all[index - 1])
                guard isJoined, next < all.count, all[next].isLetter || Self.isJoint(all[next]) else { break }
                hasInnerBlank = true
                index = next
                continue
            }
            if Self.isJoint(scalar) {
                groups.append(group)
                separators.append(scalar)
                group = ""
            } else if scalar.isLetter || scalar.isDigit || scalar == "&" || scalar == "." {
                group.unicodeScalars.append(scalar)
                end = index + 1
            } else {
                break
            }
            index += 1
        }
        groups.append(group)
        index = end
        groups.removeAll(where: \.isEmpty)
    }

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "/" || scalar == "–" }

    private static func past(_ all: [Unicode.Scalar], _ start: Int) -> Int {
        var index = start
        while index < all.count, all[index].isBlank { index += 1 }
        return index
    }
}
