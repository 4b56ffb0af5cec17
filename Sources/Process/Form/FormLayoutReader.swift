import Office

/// Reads the layouts of a file, and checks that each of their places is one that its desk has.
struct FormLayoutReader {
    let faults: RuleFaults
    let isOwn: Bool

    func layouts(_ root: RuleNode) -> [FormLayout] {
        guard var table = RuleTable(root, faults) else { return [] }
        let desk = table.choice("desk", CaseDesk.self)
        if !table.has("desk") { faults.refuse(table.line, "thiếu «desk»: dossiers, petitions hoặc visits") }
        let tables = table.tables("layouts")
        if tables.isEmpty { faults.refuse(table.line(of: "layouts"), "thiếu «layouts»: cần ít nhất một mẫu") }
        table.close()
        guard let desk else { return [] }
        return tables.map { layout($0, desk) }
    }

    private func layout(_ node: RuleTable, _ desk: CaseDesk) -> FormLayout {
        var table = node
        let code = table.code("form")
        let here = FormPlace.allCases.filter { $0.stands(at: desk, in: code) }
        let line = table.line(of: "subtitles")
        let layout = FormLayout(
            desk: desk, code: code, validity: table.validity(), isOwn: isOwn,
            subtitles: table.codes("subtitles").compactMap { text($0, line, Self.words(here)) },
            blocks: table.tables("blocks").compactMap { block($0, here) },
            signatures: table.tables("signatures").map { signature($0, here) },
            isLandscape: table.flag("landscape"), file: faults.file, line: table.line)
        // A paper that is printed again says what it said: what the office begins to use today is not for those of before.
        if isOwn, layout.validity.since == nil {
            faults.refuse(
                table.line,
                "mẫu «\(code)» của cơ quan thiếu «since», là ngày bắt đầu dùng: giấy tờ của các ngày trước giữ mẫu cũ")
        }
        if layout.blocks.isEmpty { faults.refuse(table.line, "mẫu «\(code)» thiếu «blocks»") }
        table.close()
        for missing in layout.missing {
            faults.refuse(table.line, "mẫu «\(code)» thiếu \(missing), là phần bắt buộc của giấy tờ này")
        }
        return layout
    }

    // MARK: - Blocks

    private static let kinds = ["text", "dash", "heading", "field", "fields", "list", "table"]

    private func block(_ node: RuleTable, _ here: [FormPlace]) -> FormLayout.Block? {
        var table = node
        let found = Self.kinds.filter { node.has($0) }
        guard found.count == 1, let kind = found.first else {
            let known = Self.kinds.map { "«\($0)»" }.joined(separator: ", ")
            faults.refuse(table.line, "mỗi dòng của «blocks» cần đúng một trong: \(known)")
            return nil
        }
        let when = condition("when", &table, here)
        let unless = condition("unless", &table, here)
        let content = content(kind, &table, here)
        table.close()
        return content.map { FormLayout.Block(content: $0, when: when, unless: unless, line: table.line) }
    }

    private func content(_ kind: String, _ table: inout RuleTable, _ here: [FormPlace]) -> FormLayout.Content? {
        switch kind {
        case "text": return words("text", &table, here).map(FormLayout.Content.text)
        case "dash": return words("dash", &table, here).map(FormLayout.Content.dash)
        case "heading": return words("heading", &table, here).map(FormLayout.Content.heading)
        case "field": return .field(table.code("field"), label: table.text("label"))
        case "fields":
            if table.text("fields") != "all" { faults.refuse(table.line, "«fields» chỉ nhận giá trị all") }
            return .fields
        case "list":
            let isPlain = table.flag("plain")
            return place("list", .list, &table, here).map { FormLayout.Content.list($0, isDashed: !isPlain) }
        default:
            guard let place = place("table", .table, &table, here) else {
                _ = (table.optional("above"), table.node("columns"), table.flag("numbered"), table.flag("empty"))
                return nil
            }
            return .table(place, grid(place, &table, here))
        }
    }

    private func grid(_ place: FormPlace, _ table: inout RuleTable, _ here: [FormPlace]) -> FormLayout.Table {
        let line = table.line(of: "above")
        let above = table.optional("above").flatMap { text($0, line, Self.words(here)) }
        let columns = table.tables("columns").map { column($0, place) }
        if columns.isEmpty { faults.refuse(table.line, "bảng thiếu «columns»") }
        return FormLayout.Table(
            above: above, columns: columns, isNumbered: table.flag("numbered"), isKeptEmpty: table.flag("empty"))
    }

    private func column(_ node: RuleTable, _ place: FormPlace) -> FormLayout.Column {
        var table = node
        let line = table.line(of: "cell")
        let column = FormLayout.Column(
            title: table.text("title"), share: table.number("share", in: 1...100),
            alignment: table.choice("align", FormLayout.Column.Alignment.self) ?? .left,
            cell: table.optional("cell").flatMap { text($0, line, place.cells) })
        table.close()
        return column
    }

    private func signature(_ node: RuleTable, _ here: [FormPlace]) -> FormLayout.Signature {
        var table = node
        let line = table.line(of: "name")
        let signature = FormLayout.Signature(
            title: table.text("title"), direction: table.optional("direction"),
            name: table.optional("name").flatMap { text($0, line, Self.words(here)) })
        table.close()
        return signature
    }

    // MARK: - Places

    /// The names of the places that a text may have.
    private static func words(_ here: [FormPlace]) -> [String] {
        here.filter { $0.kind == .words }.map(\.rawValue)
    }

    private func words(_ key: String, _ table: inout RuleTable, _ here: [FormPlace]) -> LayoutText? {
        let line = table.line(of: key)
        let written = table.text(key)
        return written.isEmpty ? nil : text(written, line, Self.words(here))
    }

    private func text(_ written: String, _ line: Int, _ known: [String]) -> LayoutText? {
        do throws(LayoutText.Fault) {
            let text = try LayoutText(written)
            let strange = text.places.filter { !known.contains($0) }
            for place in strange {
                let list = known.map { "{\($0)}" }.joined(separator: ", ")
                faults.refuse(line, "không có chỗ điền {\(place)} ở đây; các chỗ dùng được: \(list)")
            }
            return strange.isEmpty ? text : nil
        } catch {
            faults.refuse(line, "\(error.message): «\(written)»")
            return nil
        }
    }

    /// A list or table by its name.
    private func place(
        _ key: String, _ kind: FormPlace.Kind, _ table: inout RuleTable, _ here: [FormPlace]
    ) -> FormPlace? {
        let line = table.line(of: key)
        let name = table.text(key)
        let known = here.filter { $0.kind == kind }
        if let place = known.first(where: { $0.rawValue == name }) { return place }
        let list = known.map(\.rawValue).joined(separator: ", ")
        faults.refuse(line, "không có «\(key): \(name)» ở đây; chọn một trong: \(list)")
        return nil
    }

    private func condition(_ key: String, _ table: inout RuleTable, _ here: [FormPlace]) -> FormPlace? {
        let line = table.line(of: key)
        guard let name = table.optional(key) else { return nil }
        let place = here.first { $0.rawValue == name && $0.kind == .words }
        if place == nil { faults.refuse(line, "không có chỗ điền {\(name)} để đặt điều kiện «\(key)»") }
        return place
    }
}
