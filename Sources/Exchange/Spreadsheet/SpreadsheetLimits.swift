public import Office

/// How much of a spreadsheet is read before it is refused.
public struct SpreadsheetLimits: Sendable {
    public var bytes = 16 << 20
    /// Bytes of all parts, unpacked.
    public var unpackedBytes = 64 << 20
    public var rows = 50_000
    public var columns = 200
    public var sheets = 20
    /// Unicode scalars of one cell.
    public var cell = 8_000

    public init() {}

    public var tooLarge: OfficeError {
        OfficeError(
            .tooLarge, "Bảng tính quá lớn (tối đa \(bytes >> 20) MB, \(rows) dòng). Hãy chia thành nhiều tệp.",
            field: "file")
    }
}
