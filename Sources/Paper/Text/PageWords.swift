/// The words of one page of a PDF or an image in reading order, each where it stands, so that found ones can be marked on
/// the picture of the page.
///
/// Kept as a text of its own, a line of the page a line: how high its upper and lower edge are, then each word between
/// its left and right edge: `412 431 118 Giao 161 164 Phòng 214`. A page of 400 words takes 5 to 7 KB.
public struct PageWords: Sendable, Equatable {
    public struct Word: Sendable, Equatable {
        public let text: String
        public let box: PageBox

        public init(_ text: String, _ box: PageBox) {
            self.text = text
            self.box = box
        }
    }

    public let words: [Word]

    /// A page has a few hundred words; what has more than these is no page that somebody reads.
    static let most = 10_000

    public init(_ words: [Word]) { self.words = Array(words.prefix(Self.most)) }

    /// Reads what `kept` gave; of a line that is not in its form, what stands before the fault.
    public init(kept text: String) {
        var words: [Word] = []
        // By bytes: a blank before a mark is no character of its own.
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " ")).map { Substring($0) }
            guard parts.count > 2, let top = Int(parts[0]), let bottom = Int(parts[1]) else { continue }
            for start in stride(from: 2, to: parts.count - 2, by: 3) {
                guard let left = Int(parts[start]), let right = Int(parts[start + 2]) else { break }
                words.append(
                    Word(String(parts[start + 1]), PageBox(left: left, top: top, right: right, bottom: bottom)))
            }
        }
        self.init(words)
    }

    public var kept: String {
        var text = ""
        var line: PageBox?
        for word in words {
            let box = word.box
            if line?.top != box.top || line?.bottom != box.bottom {
                text += "\(line == nil ? "" : "\n")\(box.top) \(box.bottom)"
                line = box
            }
            text += " \(box.left) \(word.text) \(box.right)"
        }
        return text
    }
}

extension PageWords: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(kept: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(kept)
    }
}

extension PageWords {
    /// Of a page as it was read, before anything on it was moved.
    init(of page: PrintedPage) {
        let (width, height) = page.drawnSize
        guard width > 0, height > 0 else {
            self.init([])
            return
        }
        func share(_ length: Double, of whole: Double) -> Int {
            Int((min(max(length / whole, 0), 1) * 1_000).rounded())
        }
        self.init(
            page.words.prefix(Self.most).compactMap { word in
                var text = ParagraphText()
                guard text.append(word.text) != nil else { return nil }
                let box = word.box
                // A blank within a word would end it in what is kept.
                let scalars = String(valid: text.bytes[...]).unicodeScalars.map { $0 == " " ? "\u{A0}" : $0 }
                return Word(
                    String(String.UnicodeScalarView(scalars)),
                    PageBox(
                        left: share(box.left, of: width), top: share(box.top, of: height),
                        right: share(box.right, of: width), bottom: share(box.bottom, of: height)))
            })
    }
}

extension PrintedPage {
    /// The page as it is drawn: of one that lies on its side, `pdftotext` says the size that it has upright.
    fileprivate var drawnSize: (width: Double, height: Double) {
        let right = words.lazy.map(\.box.right).max() ?? 0
        let bottom = words.lazy.map(\.box.bottom).max() ?? 0
        let isTurned = (right > width + 2 || bottom > height + 2) && right <= height + 2 && bottom <= width + 2
        return isTurned ? (height, width) : (width, height)
    }
}
