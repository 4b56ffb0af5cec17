/// Who points to whom in a revision.
struct ObjectGraph {
    /// The objects that point to an object.
    private(set) var pointers: [Int: Set<Int>] = [:]
    /// Objects that are pointed to but are not there.
    private(set) var missing: Set<Int> = []
    /// Whether the catalog, through the form's or the page tree's own ways, is an object by itself.
    static let trailer = -1

    init(_ file: PdfFile) throws(PdfError) {
        for reference in file.trailer.values.flatMap(\.references) { note(reference.number, by: Self.trailer, file) }
        for number in file.references.entries.keys {
            guard let object = try file.object(number) else { continue }
            if Self.isContainer(object) { continue }
            for reference in object.value.references { note(reference.number, by: number, file) }
        }
    }

    private mutating func note(_ number: Int, by pointer: Int, _ file: PdfFile) {
        pointers[number, default: []].insert(pointer)
        switch file.references.entries[number] {
        case nil, .free: missing.insert(number)
        default: break
        }
    }

    /// Streams that only hold the structure of the file.
    static func isContainer(_ object: PdfObject) -> Bool {
        let type = object.value.dictionary?["Type"]?.name
        return object.stream != nil && (type == "XRef" || type == "ObjStm")
    }
}
