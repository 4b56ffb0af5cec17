import Office

/// How much of a spreadsheet is read before it is refused.
public struct SpreadsheetLimits: Sendable {
    public var bytes = 16 << 20
    public var rows = 50_000

    public init() {}

    var tooLarge: OfficeError {
        OfficeError(
            .tooLarge, "Bảng tính quá lớn (tối đa \(bytes >> 20) MB, \(rows) dòng). Hãy chia thành nhiều tệp.",
            field: "file")
    }
}
