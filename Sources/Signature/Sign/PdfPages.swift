/// The pages of a file, in their order.
struct PdfPages {
    let references: [PdfReference]
    private let file: PdfFile

    init(_ file: PdfFile) throws(PdfError) {
        self.file = file
        var found: [PdfReference] = []
        var seen: Set<Int> = []
        var open = [try file.catalog()["Pages"] ?? .null]
        while let next = open.popLast() {
            guard let reference = next.reference, seen.insert(reference.number).inserted,
                let node = try file.dictionary(next)
            else { throw .damaged }
            if let kids = try file.array(node["Kids"]) { open += kids.reversed() } else { found.append(reference) }
        }
        references = found
    }

    /// The page with an index; negative ones count from the last. Throws when there is none.
    func page(_ index: Int) throws(PdfError) -> PdfReference {
        let place = index < 0 ? references.count + index : index
        guard references.indices.contains(place) else { throw PdfError("Tệp không có trang cần đặt chữ ký.") }
        return references[place]
    }

    /// By how many degrees a page is turned clockwise when it is shown: 0, 90, 180 or 270.
    func turn(_ page: PdfReference) throws(PdfError) -> Int {
        var node = try file.dictionary(.reference(page))
        for _ in 0..<32 {
            guard let here = node else { break }
            if let turn = try file.value(here["Rotate"] ?? .null).integer { return ((turn % 360) + 360) % 360 }
            node = try file.dictionary(here["Parent"])
        }
        return 0
    }

    /// Lower left and upper right corner of what is shown of a page, in points.
    func box(_ page: PdfReference) throws(PdfError) -> [Double] {
        var node = try file.dictionary(.reference(page))
        for _ in 0..<32 {
            guard let here = node else { break }
            let shown = try file.array(here["CropBox"])
            let whole = try file.array(here["MediaBox"])
            if let corners = shown ?? whole, corners.count == 4 {
                var numbers: [Double] = []
                for corner in corners {
                    switch try file.value(corner) {
                    case .integer(let number): numbers.append(Double(number))
                    case .real(let number): numbers.append(number)
                    default: throw .damaged
                    }
                }
                return [
                    min(numbers[0], numbers[2]), min(numbers[1], numbers[3]), max(numbers[0], numbers[2]),
                    max(numbers[1], numbers[3]),
                ]
            }
            node = try file.dictionary(here["Parent"])
        }
        return [0, 0, 595.276, 841.89]
    }
}
