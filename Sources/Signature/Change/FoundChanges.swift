/// Sorts the objects that differ between two revisions into what a signature needs and what changes the paper.
struct FoundChanges {
    let old: PdfFile
    let new: PdfFile
    let graph: ObjectGraph
    let changed: Set<Int>

    private var allowed: Set<Int> = []
    private var root = 0
    private var form: Int?

    /// Entries that a signature adds to its field or its annotation.
    private static let ofField: Set = ["V", "AP", "AS", "F", "M", "MK", "DA", "P", "Lock", "SV", "Type", "Subtype"]
    private static let ofCatalog: Set = ["AcroForm", "DSS", "Extensions", "Metadata"]
    private static let ofForm: Set = ["Fields", "SigFlags", "DR", "DA"]

    init(old: PdfFile, new: PdfFile, graph: ObjectGraph, changed: Set<Int>) {
        self.old = old
        self.new = new
        self.graph = graph
        self.changed = changed
    }

    /// What changed the paper, in Vietnamese, each once; empty when there is nothing but signatures.
    mutating func complaints() throws(PdfError) -> [String] {
        guard let root = new.trailer["Root"]?.reference?.number else { throw .damaged }
        self.root = root
        try allowCatalog()
        try allowPages()
        try allowValidationData()
        if let info = old.trailer["Info"]?.reference?.number, graph.pointers[info] == [ObjectGraph.trailer] {
            allowed.insert(info)
        }
        var found: Set<String> = []
        for number in changed where !allowed.contains(number) {
            if let complaint = try complaint(number) { found.insert(complaint) }
        }
        return found.sorted()
    }

    private func complaint(_ number: Int) throws(PdfError) -> String? {
        let before = try old.object(number)
        let after = try new.object(number)
        if before == nil {
            // A new object shows only where an old one already pointed to it; what changed to point to it is judged itself.
            return graph.missing.contains(number) ? "có nội dung được chèn vào chỗ để trống sẵn" : nil
        }
        if let before, ObjectGraph.isContainer(before), graph.pointers[number] == nil { return nil }
        // What nothing points to shows nowhere.
        if graph.pointers[number] == nil { return nil }
        let dictionary = (after ?? before)?.value.dictionary ?? [:]
        switch (dictionary["Type"]?.name, dictionary["Subtype"]?.name) {
        case ("Page", _): return "trang văn bản bị sửa"
        case ("Pages", _): return "có trang bị thêm, bớt hoặc đổi thứ tự"
        case ("Catalog", _): return "danh mục tài liệu bị sửa"
        case ("Annot", _), (_, "Widget"): return "chú thích hoặc ô biểu mẫu bị sửa"
        case ("Font", _), ("FontDescriptor", _): return "phông chữ bị thay"
        case (_, "Image"): return "hình ảnh bị thay"
        default:
            if dictionary["FT"] != nil { return "ô biểu mẫu bị sửa" }
            return after?.stream != nil || before?.stream != nil
                ? "nội dung trang bị sửa" : "có phần khác của tệp bị sửa"
        }
    }

    private mutating func allowCatalog() throws(PdfError) {
        let before = try old.catalog()
        let after = try new.catalog()
        guard Self.same(before, after, but: Self.ofCatalog) else { return }
        guard try allowForm(before["AcroForm"], after["AcroForm"]) else { return }
        if let metadata = before["Metadata"]?.reference?.number, after["Metadata"] == before["Metadata"],
            graph.pointers[metadata] == [root]
        {
            allowed.insert(metadata)
        }
        allowed.insert(root)
    }

    /// Whether the form only gained signature fields, and fields that were empty gained their signatures.
    private mutating func allowForm(_ before: PdfValue?, _ after: PdfValue?) throws(PdfError) -> Bool {
        guard let after, let now = try new.dictionary(after) else { return before == nil && after == nil }
        let was = try old.dictionary(before) ?? [:]
        if let before, before.reference != nil || after.reference != nil, before != after { return false }
        guard Self.same(was, now, but: Self.ofForm), Self.only(adds: ["DR", "DA"], was, now) else { return false }
        let fields = try old.array(was["Fields"]) ?? []
        let later = try new.array(now["Fields"]) ?? []
        guard later.starts(with: fields) else { return false }
        for added in later.dropFirst(fields.count) where !(try isNewSignature(added)) { return false }
        for number in [after.reference, was["Fields"]?.reference].compactMap({ $0?.number }) { allowed.insert(number) }
        for field in fields { try allowFilled(field) }
        return true
    }

    /// A signature field that stood empty may have been signed.
    private mutating func allowFilled(_ field: PdfValue) throws(PdfError) {
        guard let number = field.reference?.number, changed.contains(number), let was = try old.dictionary(field),
            let now = try new.dictionary(field), now["FT"]?.name == "Sig", was["FT"]?.name == "Sig", was["V"] == nil,
            now["V"]?.reference != nil, Self.same(was, now, but: Self.ofField)
        else { return }
        allowed.insert(number)
    }

    /// A field or annotation of a signature that was not there before.
    private func isNewSignature(_ value: PdfValue) throws(PdfError) -> Bool {
        guard let number = value.reference?.number, try old.object(number) == nil, !graph.missing.contains(number),
            let field = try new.dictionary(value)
        else { return false }
        // Whatever else it calls itself, a program might show as a remark.
        guard field["Subtype"] == nil || field["Subtype"]?.name == "Widget" else { return false }
        if let kind = field["FT"] { return kind.name == "Sig" }
        return try new.dictionary(field["Parent"])?["FT"]?.name == "Sig"
    }

    /// Pages may gain annotations of new signatures, and nothing else.
    private mutating func allowPages() throws(PdfError) {
        for number in changed {
            guard let was = try old.object(number)?.value.dictionary,
                let now = try new.object(number)?.value.dictionary,
                was["Type"]?.name == "Page", now["Type"]?.name == "Page", Self.same(was, now, but: ["Annots"])
            else { continue }
            if try allowAnnotations(was["Annots"], now["Annots"]) { allowed.insert(number) }
        }
        for (number, pointers) in graph.pointers where changed.contains(number) && pointers.count == 1 {
            guard let pointer = pointers.first, let page = try old.object(pointer)?.value.dictionary,
                page["Type"]?.name == "Page", let list = page["Annots"], list.reference?.number == number
            else { continue }
            _ = try allowAnnotations(list, list)
        }
    }

    private mutating func allowAnnotations(_ before: PdfValue?, _ after: PdfValue?) throws(PdfError) -> Bool {
        let was = try old.array(before) ?? []
        let now = try new.array(after) ?? []
        guard now.starts(with: was) else { return false }
        for added in now.dropFirst(was.count) where !(try isNewSignature(added)) { return false }
        if let list = before?.reference?.number, before == after { allowed.insert(list) }
        return true
    }

    /// The store of certificates, lists and answers for later checks may grow: its lists and dictionaries, if nothing
    /// else uses them; a stream of it never changes.
    private mutating func allowValidationData() throws(PdfError) {
        guard let start = try old.catalog()["DSS"]?.reference?.number else { return }
        var inside: Set = [start]
        var open = [start]
        while let number = open.popLast() {
            guard let object = try old.object(number), object.stream == nil else { continue }
            for next in object.value.references where inside.insert(next.number).inserted { open.append(next.number) }
        }
        for number in inside where try old.object(number)?.stream == nil {
            let pointers = graph.pointers[number] ?? []
            if pointers.allSatisfy({ inside.contains($0) || $0 == root }) { allowed.insert(number) }
        }
    }

    private static func same(_ one: [String: PdfValue], _ other: [String: PdfValue], but: Set<String>) -> Bool {
        one.filter { !but.contains($0.key) } == other.filter { !but.contains($0.key) }
    }

    /// Whether these entries are as they were, or new.
    private static func only(adds keys: [String], _ one: [String: PdfValue], _ other: [String: PdfValue]) -> Bool {
        keys.allSatisfy { one[$0] == nil || one[$0] == other[$0] }
    }
}
