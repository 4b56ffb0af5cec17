import Vietnamese

/// Finds the places of a signature, a number and a day among the words of a printed paper.
struct SigningPlaceFinder {
    private struct Word {
        let text: String
        let box: PrintedPage.Box
    }

    private let pages: [[Word]]
    private let sizes: [(width: Double, height: Double)]

    init(_ pages: [PrintedPage]) {
        self.pages = pages.map { page in
            page.words.map { Word(text: String(decoding: $0.text, as: UTF8.self).composed, box: $0.box) }
        }
        sizes = pages.map { ($0.width, $0.height) }
    }

    /// Throws `unsupported` when the name stands nowhere with room above it.
    func places(signer: String) throws(PaperError) -> SigningPlaces {
        guard let signature = signature(of: signer.composed.split(whereSeparator: \.isWhitespace).map(String.init))
        else {
            throw PaperError(
                .unsupported,
                "Không tìm thấy chỗ ký: bản PDF phải có chữ (không phải ảnh quét), in họ tên «\(signer)» dưới chức vụ và chừa chỗ để ký."
            )
        }
        var places = SigningPlaces(signature: signature)
        places.number = number
        (places.day, places.month, places.year) = date
        places.printedMonth = number(after: "tháng")
        places.printedYear = number(after: "năm")
        return places
    }

    // MARK: - The signature

    /// The last place in the paper where the name stands on the right side with room for a signature above it.
    private func signature(of name: [String]) -> SigningPlaces.Box? {
        guard !name.isEmpty else { return nil }
        for page in pages.indices.reversed() {
            let words = pages[page]
            guard words.count >= name.count else { continue }
            for start in (0...(words.count - name.count)).reversed() {
                let run = words[start..<(start + name.count)]
                guard zip(run, name).allSatisfy({ $0.text == $1 }), let first = run.first, let last = run.last,
                    abs(first.box.bottom - last.box.bottom) < first.box.height / 2,
                    (first.box.left + last.box.right) / 2 > sizes[page].width * 0.45
                else { continue }
                if let box = room(above: first.box, to: last.box.right, on: page) { return box }
            }
        }
        return nil
    }

    /// Points that a signature needs at least.
    private static let least = 24.0

    private func room(above name: PrintedPage.Box, to right: Double, on page: Int) -> SigningPlaces.Box? {
        let above = pages[page].filter { word in
            word.box.bottom <= name.top + 1 && word.box.right > name.left - 40 && word.box.left < right + 40
        }
        guard let line = above.map(\.box.bottom).max(), name.top - line >= Self.least, name.top - line < 250 else {
            return nil
        }
        return SigningPlaces.Box(
            page: page, left: name.left, bottom: sizes[page].height - name.top, right: right,
            top: sizes[page].height - line)
    }

    // MARK: - Number and day

    /// Words of the head of the first page.
    private var head: [Word] {
        guard let words = pages.first, let size = sizes.first else { return [] }
        return words.filter { $0.box.bottom < size.height / 3 }
    }

    /// Between «Số:» and the stroke, where nothing stands.
    private var number: SigningPlaces.Gap? {
        let words = head
        guard let label = words.firstIndex(where: { ["Số:", "Số"].contains($0.text) }) else { return nil }
        let rest = words[(label + 1)...].filter { Self.sameLine($0.box, words[label].box) && $0.text != ":" }
        guard let next = rest.min(by: { $0.box.left < $1.box.left }), next.text.hasPrefix("/") else { return nil }
        return gap(from: words[label], to: next.box.left)
    }

    /// Between «ngày», «tháng» and «năm», where nothing stands.
    private var date: (SigningPlaces.Gap?, SigningPlaces.Gap?, SigningPlaces.Gap?) {
        let words = head
        guard let day = words.firstIndex(where: { $0.text == "ngày" }) else { return (nil, nil, nil) }
        let line = words.filter { Self.sameLine($0.box, words[day].box) && $0.box.left >= words[day].box.left }
            .sorted { $0.box.left < $1.box.left }
        func place(after label: String, before next: String?) -> SigningPlaces.Gap? {
            guard let index = line.firstIndex(where: { $0.text == label }) else { return nil }
            let following = index + 1 < line.count ? line[index + 1] : nil
            if let next {
                guard let following, following.text == next else { return nil }
                return gap(from: line[index], to: following.box.left)
            }
            guard following == nil else { return nil }
            return gap(from: line[index], to: line[index].box.right + line[index].box.height * 2.2)
        }
        return (
            place(after: "ngày", before: "tháng"), place(after: "tháng", before: "năm"),
            place(after: "năm", before: nil)
        )
    }

    /// The number that is printed behind a word of the date.
    private func number(after label: String) -> Int? {
        let words = head
        guard let day = words.first(where: { $0.text == "ngày" }) else { return nil }
        let line = words.filter { Self.sameLine($0.box, day.box) }.sorted { $0.box.left < $1.box.left }
        guard let index = line.firstIndex(where: { $0.text == label }), index + 1 < line.count else { return nil }
        return Int(line[index + 1].text)
    }

    /// How wide the words before a gap are in Times, upright and italic, in parts of their size.
    private static let widths = ["Số:": 1.334, "Số": 1.056, "ngày": 1.944, "tháng": 2.278, "năm": 1.722]

    private func gap(from label: Word, to right: Double) -> SigningPlaces.Gap? {
        let box = label.box
        guard let height = sizes.first?.height, right - box.right > 2, let width = Self.widths[label.text] else {
            return nil
        }
        // A box is 1.107 times as high as Times is large, or 1.3 times where the font says nothing of itself; which of the two,
        // the width of the word tells, though not exactly: a letter may come from another font.
        let printed = (box.right - box.left) / width
        let kinds = [(size: box.height / 1.107, below: 0.216), (size: box.height / 1.3, below: 0.35)]
        let kind = abs(kinds[0].size - printed) <= abs(kinds[1].size - printed) ? kinds[0] : kinds[1]
        return SigningPlaces.Gap(
            left: box.right, right: right, baseline: height - box.bottom + kind.below * kind.size, size: kind.size)
    }

    private static func sameLine(_ one: PrintedPage.Box, _ other: PrintedPage.Box) -> Bool {
        abs(one.bottom - other.bottom) < min(one.height, other.height) / 2
    }
}
