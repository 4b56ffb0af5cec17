import Desk
import Exchange
import HTTPTypes
import Office

/// Taking old register books in: what a file that was sent would do, row by row, before anything is written.
struct RegisterImportScreen {
    /// Why the file could not be looked through at all.
    var refusal: String?
    var fileName = ""
    var report: OldRegisterReport?
    /// Stands for the file that was looked through, once something may be taken in from it.
    var token: String?
    /// Stands for the reconciliation sheet.
    var sheet: String?

    /// How many rows are listed here; the sheet has all.
    private static let most = 100

    var page: Page {
        Page(
            title: "Nhập sổ cũ", place: .incoming,
            breadcrumbs: [.init("Văn bản", "/documents"), .init("Sổ đăng ký văn bản", "/registers")],
            actions: GuideTopic.registers.link, main: "\(outcome)\(report == nil ? buttons(for: nil) : .empty)\(form)",
            status: refusal == nil ? .ok : .refusedForm)
    }

    private var form: HTML {
        var view = FormView()
        if let refusal { view = FormView(.init(), errors: [FieldError(field: "file", message: refusal)]) }
        let zone = DropZone.html(
            title: "Tệp sổ cũ",
            help:
                "XLSX hoặc CSV, mỗi sổ một trang, tối đa \(SpreadsheetLimits().bytes >> 20) MB. Hàng tiêu đề theo các cột của sổ in. Kiểm tra chưa ghi gì.",
            accept: ".xlsx,.csv", answersWithPage: true)
        return """
            <section id="check"><h2>\(report == nil ? "Kiểm tra tệp" : "Kiểm tra tệp khác")</h2>\
            \(Form.html(action: "/registers/import", hasFiles: true, body: view.summary + zone, buttons: [Button.submit("Kiểm tra tệp", token == nil ? .primary : .plain)]))</section>

            """
    }

    /// What is done with the outcome: taking in what is sound, looking at the reconciliation.
    private func buttons(for report: OldRegisterReport?) -> HTML {
        guard let sheet else { return .empty }
        let act: HTML? = report.flatMap { report in
            token.map { token in
                Button.act(
                    "Nhập \(report.added) dòng vào sổ", "/registers/import/confirmation", .primary,
                    hidden: ["kept": token])
            }
        }
        let href = ("/registers/import/sheet" as Href).adding("kept", sheet)
        return """
            <div class="form-buttons">\(act)<a class="button" href="\(href)" download>Tải bảng đối chiếu (XLSX)</a></div>

            """
    }

    // MARK: - What the file would do

    private var outcome: HTML {
        guard let report else { return .empty }
        return """
            <section id="outcome"><h2>Kết quả kiểm tra «\(fileName)»</h2>\(verdict(report))\(buttons(for: report))\
            \(numbers(report))\(refusals(report))\(doubles(report))\(notes(report))</section>

            """
    }

    private func verdict(_ report: OldRegisterReport) -> HTML {
        let counts =
            "Đọc \(report.read) dòng: \(report.added) dòng sẽ vào sổ, \(report.unchanged) dòng đã có, "
            + "\(report.refused) dòng không nhập được; sổ còn thiếu \(report.missing) số."
        guard token != nil else {
            return NoticeBox.html("<p>\(counts) Không có dòng nào để nhập.</p>", report.refused > 0 ? .late : .done)
        }
        let rest = report.refused > 0 ? " Dòng sai bị bỏ lại; sửa trong tệp rồi nhập lại, dòng đã có không lặp." : ""
        return NoticeBox.html("<p>\(counts) Chưa ghi gì.\(rest)</p>", report.refused > 0 ? .soon : .moving)
    }

    private func numbers(_ report: OldRegisterReport) -> HTML {
        guard !report.numbers.isEmpty else { return .empty }
        let rows = report.numbers.prefix(Self.most).enumerated().map { index, numbers in
            let gaps = numbers.gaps.prefix(12).map {
                $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
            }
            let more = numbers.gaps.count > 12 ? "; …" : ""
            return Table.Row(
                key: "numbers-\(index)", href: nil,
                cells: [
                    HTML.text(
                        [numbers.series.name, numbers.series.kind].filter { !$0.isEmpty }.joined(separator: ", ")),
                    "\(numbers.series.year)", "\(numbers.first)–\(numbers.last)", "\(numbers.count)",
                    gaps.isEmpty ? "<span class=\"muted\">không</span>" : .text(gaps.joined(separator: "; ") + more),
                ])
        }
        let table = Table(
            caption: "Số trong sổ sau khi nhập",
            columns: [
                .init("Sổ"), .init("Năm", .number), .init("Từ số – đến số"), .init("Số dòng", .number),
                .init("Số thiếu"),
            ],
            rows: rows)
        return "<h3>Số trong sổ sau khi nhập</h3>\(table.html)"
    }

    private func refusals(_ report: OldRegisterReport) -> HTML {
        guard !report.refusals.isEmpty else { return .empty }
        let rows = report.refusals.prefix(Self.most).enumerated().map { index, refusal in
            Table.Row(
                key: "refusal-\(index)", href: nil,
                cells: [
                    HTML.text(place(refusal.place)), HTML.text(refusal.column?.title ?? "cả dòng"),
                    HTML.text(refusal.message), HTML.text(refusal.words),
                ])
        }
        let table = Table(
            caption: "Dòng không nhập được",
            columns: [.init("Dòng"), .init("Cột"), .init("Lý do"), .init("Nội dung dòng")], rows: rows
        ).identified("refusals")
        return "<h3>Dòng không nhập được</h3>\(table.html)\(rest(report.refusals.count))"
    }

    private func doubles(_ report: OldRegisterReport) -> HTML {
        guard !report.doubles.isEmpty else { return .empty }
        let rows = report.doubles.prefix(Self.most).enumerated().map { index, double in
            Table.Row(
                key: "double-\(index)", href: nil,
                cells: [
                    HTML.text("\(double.series.name) \(double.series.year)"),
                    HTML.text(double.isPaper ? "Một văn bản hai số" : "Số trong sổ"), HTML.text(double.name),
                    HTML.text(double.places.map(place).joined(separator: "; ")),
                ])
        }
        let table = Table(
            caption: "Trùng trong tệp",
            columns: [.init("Sổ"), .init("Trùng gì"), .init("Số, văn bản"), .init("Các dòng")], rows: rows)
        return "<h3>Trùng trong tệp</h3>\(table.html)\(rest(report.doubles.count))"
    }

    private func notes(_ report: OldRegisterReport) -> HTML {
        guard !report.notes.isEmpty else { return .empty }
        let lines = report.notes.prefix(50).map { note -> HTML in "<li>\(note)</li>" }
        return "<h3>Lưu ý</h3><ul>\(lines)</ul>"
    }

    private func place(_ place: ImportPlace) -> String {
        place.sheet.isEmpty ? "\(place.row)" : "\(place.row), trang «\(place.sheet)»"
    }

    private func rest(_ count: Int) -> HTML {
        count > Self.most
            ? "<p class=\"muted\">… và \(count - Self.most) dòng nữa, xem trong bảng đối chiếu.</p>" : .empty
    }
}
