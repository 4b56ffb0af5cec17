/// How much more may be read of a file: text is counted while it is put together, for a small file may repeat one of
/// its strings without end.
final class TextRoom {
    private var left: Int

    init(_ limits: PaperLimits) { left = limits.textScalars }

    /// Throws `tooLarge` where there is no room.
    func take(_ text: String) throws(PaperError) {
        left -= text.unicodeScalars.count
        if left < 0 { throw PaperError(.tooLarge, "Tệp có quá nhiều chữ để đọc trong giới hạn cho phép.") }
    }
}
