/// A piece of a paper's content. Numbers are counted by the writer: sections I, II; clauses and their headings 1, 2 within
/// a section; points a, b within a clause.
public enum OfficialBlock: Sendable, Equatable {
    /// Who decides, above what a Quyết định or Nghị quyết stands on: «CHÁNH VĂN PHÒNG», set in capitals.
    case decider(String)
    /// What the paper stands on, in italics: «Căn cứ …;».
    case basis(String)
    /// «QUYẾT ĐỊNH:», «QUYẾT NGHỊ:»; its colon is set by the writer.
    case enactment(String)
    case paragraph(String)
    /// «I. KẾT QUẢ THỰC HIỆN».
    case section(String)
    /// A clause's title, bold: «1. Kết quả chung».
    case heading(String)
    /// «Chương I», in the middle, with its title below in capitals; none where it is blank. `from` is its number where the first of
    /// its kind has another one than 1, as in a paper that amends another.
    case division(OfficialDivision, title: String, from: Int? = nil)
    /// «Điều 1. …»: its word and number bold, a title too; clauses counted anew within it.
    case article(String)
    /// A clause without a title: «1. Hoàn thành dứt điểm …».
    case clause(String)
    /// «a) …»
    case point(String)
    /// «- …»
    case dash(String)
    case table(OfficialTable)

    var isTable: Bool {
        if case .table = self { true } else { false }
    }
}
