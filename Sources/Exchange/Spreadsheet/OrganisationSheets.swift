public import Desk
public import Office
import Vietnamese
import WorkTime

/// Reads lists of units, people and tasks out of the sheets of a file. What a sheet lists is told by its headings, which
/// may stand below a title.
public enum OrganisationSheets {
    /// Throws `.invalid` with field `file` when no sheet has headings that mean anything.
    public static func list(_ sheets: [Sheet]) throws(OfficeError) -> OrganisationList {
        var list = OrganisationList()
        var isEmpty = true
        for sheet in sheets {
            guard let table = Table(sheet) else {
                if sheet.name.folded == "huong dan" { continue }
                list.notes.append("Bỏ qua trang «\(sheet.name)»: không có hàng tiêu đề nào nhận ra được.")
                continue
            }
            isEmpty = false
            table.read(into: &list)
        }
        guard !isEmpty else {
            throw OfficeError(
                .invalid,
                "Không nhận ra hàng tiêu đề nào. Hãy dùng tệp mẫu: cần có cột «Tên đơn vị», «Họ và tên» hoặc «Nội dung nhiệm vụ».",
                field: "file")
        }
        return list
    }

    /// One sheet with its headings found.
    private struct Table {
        let sheet: Sheet
        let columns: [Int: ImportColumn]
        let rows: ArraySlice<Sheet.Row>
        let unknown: [String]

        init?(_ sheet: Sheet) {
            for (index, row) in sheet.rows.prefix(15).enumerated() {
                var columns: [Int: ImportColumn] = [:]
                var unknown: [String] = []
                for (column, text) in row.cells.enumerated() where !text.isEmpty {
                    if let heading = ImportColumn(heading: text), !columns.values.contains(heading) {
                        columns[column] = heading
                    } else {
                        unknown.append(text)
                    }
                }
                let headings = Set(columns.values)
                let isList =
                    headings.contains(.unitName) || headings.isSuperset(of: [.fullName])
                    || headings.isSuperset(of: [.content, .lead])
                guard isList, columns.count > 1 || row.cells.count == 1 else { continue }
                self.sheet = sheet
                self.columns = columns
                self.unknown = unknown
                rows = sheet.rows[(index + 1)...]
                return
            }
            return nil
        }

        func read(into list: inout OrganisationList) {
            let place = sheet.name.isEmpty ? "" : " của trang «\(sheet.name)»"
            for heading in unknown { list.notes.append("Không dùng cột «\(heading)»\(place).") }
            let headings = Set(columns.values)
            for row in rows {
                let line = Line(row, columns, ImportPlace(sheet: sheet.name, row: row.number))
                if headings.contains(.fullName) {
                    line.person(into: &list)
                } else if headings.isSuperset(of: [.content, .lead]) {
                    line.task(into: &list)
                } else {
                    line.unit(into: &list)
                }
            }
        }
    }

    /// One row under its headings.
    private struct Line {
        private var values: [ImportColumn: String] = [:]
        private let place: ImportPlace

        init(_ row: Sheet.Row, _ columns: [Int: ImportColumn], _ place: ImportPlace) {
            self.place = place
            for (column, text) in row.cells.enumerated() where !text.isEmpty {
                if let heading = columns[column] { values[heading] = text }
            }
            // The rows that template writers number and leave empty say nothing.
            values[.number] = nil
        }

        func unit(into list: inout OrganisationList) {
            guard let name = required(.unitName, &list) else { return }
            var line = OrganisationList.UnitLine(place: place, name: name)
            line.shortName = values[.shortName]
            line.aliases = Self.names(values[.aliases])
            line.parent = values[.parent]
            line.follower = values[.follower]
            line.kind = word(.kind, OrganisationWord.kind, &list)
            if let mark = values[.isOutside], OrganisationWord.isYes(mark) { line.kind = .agency }
            line.from = day(.from, &list)
            list.units.append(line)
        }

        func person(into list: inout OrganisationList) {
            guard let name = required(.fullName, &list) else { return }
            var line = OrganisationList.PersonLine(place: place, fullName: name)
            line.unit = values[.unit]
            line.title = values[.title]
            line.rank = word(.rank, OrganisationWord.rank, &list)
            line.login = values[.login]
            line.email = values[.email]
            line.phone = values[.phone]
            for name in Self.names(values[.roles]) {
                guard let role = OrganisationWord.role(name) else {
                    list.faults.append(ImportFault(place, in: .roles, "Không có vai trò «\(name)»."))
                    continue
                }
                if role != .officer { line.roles.append(role) }
            }
            line.from = day(.from, &list)
            list.people.append(line)
        }

        func task(into list: inout OrganisationList) {
            guard let content = required(.content, &list), let lead = required(.lead, &list) else { return }
            var line = OrganisationList.TaskLine(place: place, content: content, lead: lead)
            line.coordinate = Self.names(values[.coordinate])
            line.directedBy = Self.names(values[.directedBy])
            line.deadline = values[.deadline]
            line.product = values[.product]
            line.orderedBy = values[.orderedBy]
            line.orderedOn = values[.orderedOn]
            list.tasks.append(line)
        }

        /// Nil for a row without anything; a row with something but this is at fault.
        private func required(_ heading: ImportColumn, _ list: inout OrganisationList) -> String? {
            if let value = values[heading] { return value }
            if !values.isEmpty { list.faults.append(ImportFault(place, in: heading, "Chưa nhập «\(heading.title)».")) }
            return nil
        }

        private func word<Value>(
            _ heading: ImportColumn, _ read: (String) -> Value?, _ list: inout OrganisationList
        ) -> Value? {
            guard let text = values[heading] else { return nil }
            if let value = read(text) { return value }
            list.faults.append(
                ImportFault(
                    place, in: heading, "«\(heading.title)» ghi «\(text)» là không có. Xem các giá trị trong tệp mẫu."))
            return nil
        }

        private func day(_ heading: ImportColumn, _ list: inout OrganisationList) -> CalendarDay? {
            guard let text = values[heading] else { return nil }
            if let day = CalendarDay(typed: text) { return day }
            list.faults.append(
                ImportFault(
                    place, in: heading,
                    "«\(heading.title)» ghi «\(text)» không phải một ngày có thật, viết như 05/03/2026.")
            )
            return nil
        }

        private static func names(_ text: String?) -> [String] {
            (text ?? "").split { $0 == ";" || $0 == "\n" }.map { String($0).tidy }.filter { !$0.isEmpty }
        }
    }
}
