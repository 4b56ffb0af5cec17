public import Office
import Paper
import Vietnamese

/// Reads a spreadsheet by what it is, not by its name: Excel workbooks (.xlsx) and comma-separated text (.csv).
///
/// Values only: a cell with a formula is refused, so that nothing depends on who calculates it.
public enum SpreadsheetReader {
    /// The sheets that have rows, in their order.
    ///
    /// Throws `OfficeError` `.invalid` or `.tooLarge` with field `file` and a sentence that says what to do.
    public static func sheets(
        _ bytes: [UInt8], limits: SpreadsheetLimits = .init()
    ) throws(OfficeError) -> [Sheet] {
        guard !bytes.isEmpty else { throw refusal("Tệp rỗng. Hãy chọn lại tệp.") }
        guard bytes.count <= limits.bytes else { throw limits.tooLarge }
        let sheets: [Sheet]
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            sheets = try workbook(bytes, limits: limits)
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw refusal(
                "Tệp Excel đời cũ (.xls) hoặc có đặt mật khẩu. Hãy bỏ mật khẩu và lưu lại dạng .xlsx rồi gửi lại.")
        } else {
            sheets = [Sheet(name: "", rows: try CSVReader.sheetRows(bytes, limits: limits))]
        }
        let filled = sheets.filter { !$0.rows.isEmpty }
        guard !filled.isEmpty else { throw refusal("Tệp không có dòng nào. Hãy chọn lại tệp.") }
        return filled
    }

    private static func workbook(_ bytes: [UInt8], limits: SpreadsheetLimits) throws(OfficeError) -> [Sheet] {
        do {
            return try XLSXWorkbook(bytes: bytes, limits: limits).sheets()
        } catch let error as PaperError {
            throw OfficeError(error.code == .tooLarge ? .tooLarge : .invalid, error.message, field: "file")
        } catch let error as OfficeError {
            throw error
        } catch {
            throw refusal("Tệp không đọc được. Hãy lưu lại dạng .xlsx hoặc .csv rồi gửi lại.")
        }
    }

    static func refusal(_ message: String) -> OfficeError {
        OfficeError(.invalid, message, field: "file")
    }
}
