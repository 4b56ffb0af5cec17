import CLibXLSXWriter
import Foundation
public import Office
import WorkTime

/// Writes tables as a workbook, row after row, with the memory of one row whatever their number.
///
/// Text is always text, so nothing in it is a formula; numbers and days are such, so that a spreadsheet counts with them.
/// Headings are bold, stay in view and come again on each printed page. The same tables give the same bytes.
public final class XLSXWriter {
    /// What a sheet of a spreadsheet holds at most, its heading included.
    public static let mostRows = 1_048_576
    public static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    private let book: UnsafeMutablePointer<lxw_workbook>
    private let formats: Formats
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private var row: UInt32 = 0
    private var names: Set<String> = []
    private var isClosed = false

    /// Begins a workbook in a file that is not there yet. Throws `.unavailable` when there is no memory for it.
    public init(path: String) throws(OfficeError) {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        let made = folder.withCString { folder in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            // The name of the folder is copied by the library.
            return workbook_new_opt(path, &options)
        }
        guard let made else { throw Self.failure }
        book = made
        formats = Formats(made)
        Self.setProperties(made)
    }

    deinit {
        // A workbook that was given up must let go of its files all the same.
        if !isClosed { _ = workbook_close(book) }
    }

    /// Begins the next sheet: the title of the table is its name, its columns the heading.
    public func begin(_ table: ReportTable) throws(OfficeError) {
        guard let made = workbook_add_worksheet(book, sheetName(table.title)) else { throw Self.failure }
        sheet = made
        row = 0
        let shares = max(1, table.columns.map(\.share).max() ?? 1)
        for (place, column) in table.columns.enumerated() {
            let widest = column.kind == .text ? 60.0 : 16.0
            let width = max(Double(column.title.count) * 0.9 + 2, widest * Double(column.share) / Double(shares), 8)
            worksheet_set_column(made, UInt16(place), UInt16(place), min(width, 60), nil)
        }
        worksheet_set_paper(made, 9)
        worksheet_set_landscape(made)
        worksheet_fit_to_pages(made, 1, 0)
        worksheet_freeze_panes(made, 1, 0)
        worksheet_repeat_rows(made, 0, 0)
        try write(table.columns.map { .text($0.title) }, bold: true)
    }

    /// Adds one row to the sheet that was begun.
    public func append(_ cells: [ReportTable.Cell], bold: Bool = false) throws(OfficeError) {
        guard row < Self.mostRows else {
            throw OfficeError(
                .tooLarge, "Bảng có hơn \(Self.mostRows - 1) dòng nên không ghi hết vào một tệp Excel được.")
        }
        try write(cells, bold: bold)
    }

    /// Puts the file together. Throws `.unavailable` when the disk is full.
    public func finish() throws(OfficeError) {
        isClosed = true
        guard workbook_close(book) == LXW_NO_ERROR else { throw Self.failure }
    }

    private func write(_ cells: [ReportTable.Cell], bold: Bool) throws(OfficeError) {
        guard let sheet else { throw Self.failure }
        for (place, cell) in cells.enumerated() {
            let column = UInt16(place)
            let result =
                switch cell {
                case .blank: LXW_NO_ERROR
                case .text(let text): worksheet_write_string(sheet, row, column, Self.kept(text), formats.text(bold))
                case .number(let number):
                    worksheet_write_number(sheet, row, column, Double(number), formats.number(bold))
                case .tenths(let tenths):
                    worksheet_write_number(sheet, row, column, Double(tenths) / 10, formats.tenths(bold))
                case .day(let day): worksheet_write_number(sheet, row, column, day.serial, formats.day(bold))
                }
            guard result == LXW_NO_ERROR else { throw Self.failure }
        }
        row += 1
    }

    /// As much of a text as a cell holds, counted as Excel counts, without what XML 1.0 does not know.
    static func kept(_ text: String) -> String {
        // Nearly every text is short and without U+FFFE and U+FFFF, which begin with this byte: it is kept as it is.
        if text.utf8.count <= 32_766 && !text.utf8.contains(0xEF) { return text }
        var kept = String.UnicodeScalarView()
        var length = 0
        for scalar in text.unicodeScalars where scalar.value != 0xFFFE && scalar.value != 0xFFFF {
            length += UTF16.width(scalar)
            if length > 32_766 {
                kept.append("…")
                break
            }
            kept.append(scalar)
        }
        return String(kept)
    }

    /// A name that a sheet may bear and no other has: at most 31 letters, without the signs that are refused.
    private func sheetName(_ title: String) -> String {
        let plain = String(title.map { "[]:*?/\\'".contains($0) ? " " : $0 })
        var name = String(plain.prefix(31))
        var number = 2
        while name.isEmpty || !names.insert(name.lowercased()).inserted {
            name = "\(plain.prefix(27)) \(number)"
            number += 1
        }
        return name
    }

    private static let failure = OfficeError(
        .unavailable, "Máy chủ không tạo được tệp Excel. Vui lòng thử lại sau ít phút.")

    /// One moment for all, so that equal tables are equal files.
    private static func setProperties(_ book: UnsafeMutablePointer<lxw_workbook>) {
        var properties = lxw_doc_properties()
        properties.created = 1_735_689_600
        workbook_set_properties(book, &properties)
    }
}

/// The looks of cells: of each kind a plain and a bold one.
private struct Formats {
    typealias Format = UnsafeMutablePointer<lxw_format>
    private let plain: [Format?]
    private let strong: [Format?]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func made(_ numbers: String?, bold: Bool) -> Format? {
            guard let format = workbook_add_format(book) else { return nil }
            format_set_font_name(format, "Times New Roman")
            format_set_font_size(format, 12)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            if let numbers { format_set_num_format(format, numbers) } else { format_set_text_wrap(format) }
            if bold { format_set_bold(format) }
            return format
        }
        let kinds = [nil, "#,##0", "#,##0.0", "dd/mm/yyyy"]
        plain = kinds.map { made($0, bold: false) }
        strong = kinds.map { made($0, bold: true) }
    }

    func text(_ bold: Bool) -> Format? { (bold ? strong : plain)[0] }
    func number(_ bold: Bool) -> Format? { (bold ? strong : plain)[1] }
    func tenths(_ bold: Bool) -> Format? { (bold ? strong : plain)[2] }
    func day(_ bold: Bool) -> Format? { (bold ? strong : plain)[3] }
}

extension CalendarDay {
    /// How spreadsheets count days: from 30/12/1899.
    fileprivate var serial: Double { Double(daysSinceEpoch + 25_569) }
}
