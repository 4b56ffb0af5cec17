import Paper
import Process

/// A layout with its places filled: what stands in the paper.
struct FilledForm {
    let layout: FormLayout
    let places: any FormPlaces

    var subtitles: [String] { layout.subtitles.compactMap { filled($0) } }

    var blocks: [OfficialBlock] { layout.blocks.filter { stands($0) }.flatMap { drawn($0) } }

    var signatories: [OfficialForm.Signatory] {
        layout.signatures.map { signature in
            OfficialForm.Signatory(
                signature.title, direction: signature.direction, name: signature.name.flatMap { filled($0) } ?? "")
        }
    }

    /// Nil for a text of which nothing is left, too.
    private func filled(_ text: LayoutText) -> String? {
        let filled = text.filled { FormPlace(rawValue: $0).flatMap { places.words($0) } }
        return filled.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func stands(_ block: FormLayout.Block) -> Bool {
        if let place = block.when, places.words(place) == nil { return false }
        if let place = block.unless, places.words(place) != nil { return false }
        return true
    }

    private func drawn(_ block: FormLayout.Block) -> [OfficialBlock] {
        switch block.content {
        case .text(let text): filled(text).map { [.paragraph($0)] } ?? []
        case .dash(let text): filled(text).map { [.dash($0)] } ?? []
        case .heading(let text): filled(text).map { [.heading($0)] } ?? []
        case .field(let code, let label): places.field(code).map { lines($0.lines, label) } ?? []
        case .fields: places.written.compactMap { places.field($0) }.flatMap { lines($0.lines, $0.title) }
        case .list(let place, let isDashed):
            places.list(place).map { isDashed ? OfficialBlock.dash($0) : OfficialBlock.paragraph($0) }
        case .table(let place, let table): drawn(table, places.rows(place))
        }
    }

    /// One line stands behind its words; several, and one that was written as an entry of a list, stand below them.
    private func lines(_ lines: [String], _ label: String) -> [OfficialBlock] {
        guard lines.count > 1 || lines.first?.hasPrefix("- ") == true else {
            return [.paragraph("\(label): \(lines.first ?? "")")]
        }
        return [.paragraph("\(label):")]
            + lines.map { .dash($0.hasPrefix("- ") ? String($0.dropFirst(2)) : $0) }
    }

    private func drawn(_ table: FormLayout.Table, _ rows: [[String: String]]) -> [OfficialBlock] {
        guard !rows.isEmpty || table.isKeptEmpty else { return [] }
        let columns = table.columns.map { column in
            OfficialTable.Column(
                column.title, share: column.share,
                alignment: OfficialTable.Column.Alignment(rawValue: column.alignment.rawValue) ?? .left)
        }
        let cells = rows.map { row in
            table.columns.map { column in column.cell.flatMap { $0.filled { row[$0] } } ?? "" }
        }
        let above = table.above.flatMap { filled($0) }.map { OfficialBlock.paragraph($0) }
        return [above].compactMap(\.self)
            + [.table(OfficialTable(columns: columns, isNumbered: table.isNumbered, rows: cells))]
    }
}
