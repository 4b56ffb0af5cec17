import WorkTime

/// Times as a PDF writes them, in the office's zone.
enum PdfDate {
    /// «D:20261112140305+07'00'».
    static func written(_ seconds: Int64) -> String {
        let instant = Instant(milliseconds: seconds * 1_000)
        let clock = OfficeTime.clock(of: instant)
        let day = OfficeTime.day(of: instant).description.filter { $0 != "-" }
        let parts = [clock.hour, clock.minute, Int(((seconds % 60) + 60) % 60)]
        return "D:\(day)\(parts.map { PdfUpdate.padded($0, 2) }.joined())+07'00'"
    }
}
