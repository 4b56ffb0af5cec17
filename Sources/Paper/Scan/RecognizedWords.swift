import Vietnamese

/// What tesseract prints as TSV, a word a line with its box and how sure it is.
struct RecognizedWords {
    private(set) var pages: [PrintedPage] = []

    init(_ table: [UInt8]) {
        /// The words of the line being read.
        var line: [PrintedPage.Word] = []
        for row in table.split(separator: 0x0A) {
            let columns = row.split(separator: 0x09, omittingEmptySubsequences: false)
            guard columns.count >= 12 else { continue }
            let numbers = columns.prefix(11).map { Double(String(decoding: $0, as: UTF8.self)) ?? 0 }
            if numbers[0] != 5 { endLine(&line) }
            switch numbers[0] {
            case 1: pages.append(PrintedPage(width: numbers[8], height: numbers[9], precision: .scanned))
            case 5 where Self.isCredible(columns[11], confidence: numbers[10]):
                line.append(
                    PrintedPage.Word(
                        text: Array(columns[11]),
                        box: PrintedPage.Box(
                            left: numbers[6], top: numbers[7], right: numbers[6] + numbers[8],
                            bottom: numbers[7] + numbers[9])))
            default: break
            }
        }
        endLine(&line)
    }

    /// Boxes hug the ink, so that «ca» and «gấp» differ: all words of a line get the height of its middle word.
    private mutating func endLine(_ line: inout [PrintedPage.Word]) {
        let tops = line.map(\.box.top).sorted()
        let bottoms = line.map(\.box.bottom).sorted()
        if let top = tops.middle, let bottom = bottoms.middle, !pages.isEmpty {
            for word in line {
                var word = word
                word.box.top = top
                word.box.bottom = max(bottom, top + 1)
                pages[pages.count - 1].words.append(word)
            }
        }
        line = []
    }

    /// Specks, rules and the strokes of stamps and signatures come as doubtful words, mostly of signs.
    private static func isCredible(_ text: ArraySlice<UInt8>, confidence: Double) -> Bool {
        let isWord = String(decoding: text, as: UTF8.self).unicodeScalars.contains {
            $0.isVietnameseLetter || (0x30...0x39).contains($0.value)
        }
        if isWord { return confidence > 25 }
        return confidence > 70 && text.allSatisfy { "-+*:;.,()%&".utf8.contains($0) }
    }
}

extension PrintedPage {
    /// Moves what was read to the margins that offices keep, so that the lines of all pages begin and end alike however
    /// each page lay in the scanner.
    mutating func straighten() {
        let lefts = words.map(\.box.left).sorted()
        let rights = words.map(\.box.right).sorted()
        guard width < height, lefts.count > 60 else { return }
        let left = lefts[lefts.count / 50]
        let right = rights[rights.count - 1 - rights.count / 50]
        let factor = (555 - 85) / (right - left)
        guard (0.8...1.25).contains(factor) else { return }
        func moved(_ x: Double) -> Double { 85 + (x - left) * factor }
        for index in words.indices {
            words[index].box.left = moved(words[index].box.left)
            words[index].box.right = moved(words[index].box.right)
        }
        rules.horizontal = rules.horizontal.map { Rule(at: $0.at, from: moved($0.from), to: moved($0.to)) }
        rules.vertical = rules.vertical.map { Rule(at: moved($0.at), from: $0.from, to: $0.to) }
    }

    /// Brings pixels to points.
    mutating func scale(toWidth width: Double) {
        guard self.width > 0 else { return }
        let factor = width / self.width
        self.width = width
        height *= factor
        for index in words.indices {
            words[index].box.left *= factor
            words[index].box.top *= factor
            words[index].box.right *= factor
            words[index].box.bottom *= factor
        }
    }
}
