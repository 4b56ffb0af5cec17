import Desk
import Exchange
import HTTPTypes
import Office

/// Taking lists in: the files to fill in, and what one that was sent would do.
struct ImportScreen: Sendable {
    /// Why the file could not be looked through at all.
    var refusal: String?
    var fileName = ""
    var report: ImportReport?
    /// Stands for the file that was looked through, once it may be taken in.
    var token: String?

    /// How many changes and faults are listed; the counts are of all.
    private static let most = 200

    /// Whether there is anything to take in, and nothing against it.
    var hasWork: Bool { report.map { $0.faults.isEmpty && $0.added + $0.changed > 0 } ?? false }

    var page: Page {
        let isRefused = refusal != nil || report.map { !$0.faults.isEmpty } ?? false
        return Page(
            title: "Nhập danh sách", place: .administration, breadcrumbs: [MenuItem("Quản trị", "/administration")],
            actions: GuideTopic.imports.link,
            main: "\(AdministrationTabs.imports.html)\n\(outcome)\n\(form)\n\(templates)",
            status: isRefused ? .refusedForm : .ok)
    }

    private var form: HTML {
        var form = FormView()
        if let refusal { form = FormView(.init(), errors: [FieldError(field: "file", message: refusal)]) }
        let zone = DropZone.html(
            title: "Tệp danh sách",
            help:
                "XLSX hoặc CSV, tối đa \(SpreadsheetLimits().bytes >> 20) MB. Kiểm tra chưa ghi gì; sau khi xem kết quả mới nhập.",
            accept: ".xlsx,.csv", answersWithPage: true)
        return """
            <section id="check"><h2>\(report == nil ? "Kiểm tra tệp" : "Kiểm tra tệp khác")</h2>\
            \(Form.html(action: "/administration/imports", hasFiles: true, body: form.summary + zone, buttons: [Button.submit("Kiểm tra tệp", token == nil ? .primary : .plain)]))</section>
            """
    }

    private var templates: HTML {
        let csv = ImportList.allCases.map { list -> HTML in
            "<li><a href=\"\(ImportFile.csv(list).href)\" download>\(list.title) (CSV)</a></li>"
        }
        return """
            <section id="templates"><h2>Tệp mẫu</h2><p>Mẫu chỉ có tiêu đề cột và trang hướng dẫn; ví dụ là mẫu đã điền.</p><ul>\
            <li><a href="\(ImportFile.workbook.href)" download>Mẫu đủ ba danh sách (XLSX)</a></li>\(csv)\
            <li><a href="\(ImportFile.example.href)" download>Ví dụ đã điền (XLSX)</a></li></ul>\
            <p><a href="/administration/journal?act=organisation.">Những lần nhập trước trong nhật ký</a></p></section>
            """
    }

    // MARK: - What the file would do

    private var outcome: HTML {
        guard let report else { return .empty }
        return """
            <section id="outcome"><h2>Kết quả kiểm tra «\(fileName)»</h2>\(verdict(report))\(counts(report))\
            \(faults(report))\(changes(report))\(notes(report))</section>
            """
    }

    private func verdict(_ report: ImportReport) -> HTML {
        guard report.faults.isEmpty else {
            return NoticeBox.html(
                "<p>\(report.faults.count) lỗi. Chưa nhập được dòng nào; sửa các lỗi dưới đây trong tệp rồi kiểm tra lại.</p>",
                .late)
        }
        guard let token else {
            return NoticeBox.html("<p>Mọi dòng đã có sẵn và giống hệt; không có gì để nhập.</p>", .done)
        }
        return NoticeBox.html(
            "<p>Không có lỗi. Chưa ghi gì: bấm <b>Nhập danh sách</b> để ghi tất cả trong một lần.</p>", .moving)
            + "<p>"
            + Button.act(
                "Nhập danh sách", "/administration/imports/confirmation", .primary, hidden: ["kept": token])
            + "</p>"
    }

    private func counts(_ report: ImportReport) -> HTML {
        let rows = ImportList.allCases.map { list in
            let count = report[list]
            return Table.Row(
                key: list.rawValue, href: nil,
                cells: [HTML.text(list.title), "\(count.added)", "\(count.changed)", "\(count.unchanged)"])
        }
        return Table(
            caption: "Số dòng theo danh sách",
            columns: [
                .init("Danh sách"), .init("Sẽ thêm", .number), .init("Sẽ sửa", .number), .init("Giữ nguyên", .number),
            ], rows: rows
        ).html
    }

    private func faults(_ report: ImportReport) -> HTML {
        guard !report.faults.isEmpty else { return .empty }
        let rows = report.faults.prefix(Self.most).enumerated().map { index, fault in
            Table.Row(
                key: "fault-\(index)", href: nil,
                cells: [
                    HTML.text(place(fault.place)), HTML.text(fault.column?.title ?? "cả dòng"),
                    HTML.text(fault.message),
                ])
        }
        let table = Table(
            caption: "Lỗi trong tệp", columns: [.init("Dòng"), .init("Cột"), .init("Lỗi và cách sửa")], rows: rows
        ).identified("faults")
        return "<h3>Lỗi trong tệp</h3>\(table.html)\(rest(report.faults.count, "lỗi"))"
    }

    private func changes(_ report: ImportReport) -> HTML {
        guard !report.changes.isEmpty else { return .empty }
        let rows = report.changes.prefix(Self.most).enumerated().map { index, change in
            Table.Row(
                key: "change-\(index)", href: nil,
                cells: [
                    HTML.text(change.name), HTML.text(change.list.title), HTML.text(change.isAdded ? "Thêm" : "Sửa"),
                    HTML.text(place(change.place)),
                ])
        }
        let table = Table(
            caption: "Những gì sẽ thêm, sửa",
            columns: [.init("Tên, nội dung"), .init("Danh sách"), .init("Sẽ làm"), .init("Dòng")], rows: rows
        ).identified("change-rows")
        return "<h3>Những gì sẽ thêm, sửa</h3>\(table.html)\(rest(report.changes.count, "dòng"))"
    }

    private func notes(_ report: ImportReport) -> HTML {
        guard !report.notes.isEmpty else { return .empty }
        let lines = report.notes.prefix(50).map { note -> HTML in "<li>\(note)</li>" }
        return "<h3>Lưu ý</h3><ul>\(lines)</ul>"
    }

    private func place(_ place: ImportPlace) -> String {
        place.sheet.isEmpty ? "\(place.row)" : "\(place.row), trang «\(place.sheet)»"
    }

    private func rest(_ count: Int, _ noun: String) -> HTML {
        count > Self.most ? "<p class=\"muted\">… và \(count - Self.most) \(noun) nữa.</p>" : .empty
    }
}
