public import WorkTime

/// Who issues a paper, under which number, where and when.
public struct OfficialHead: Sendable, Equatable {
    /// The body directly above, «Ủy ban nhân dân tỉnh Sơn Hà»; nil where there is none, as for the committee itself.
    public var superior: String?
    /// The issuing body, «Văn phòng». A line break in either name is kept.
    public var issuer: String
    /// How running text names the issuing body: «Văn phòng UBND tỉnh Sơn Hà».
    public var issuerInText: String
    /// Nil while the clerk has not given one; room is left for it.
    public var number: String?
    /// What stands after the stroke: «VP-TH», «BC-VP».
    public var symbol: String
    /// The seat: «Đông Giang».
    public var place: String
    public var date: OfficialDate

    public init(
        superior: String?, issuer: String, issuerInText: String, number: String? = nil, symbol: String, place: String,
        date: OfficialDate
    ) {
        self.superior = superior
        self.issuer = issuer
        self.issuerInText = issuerInText
        self.number = number
        self.symbol = symbol
        self.place = place
        self.date = date
    }
}

/// The date of a paper: the day on which it was issued, or room for it while it has not been.
public enum OfficialDate: Sendable, Equatable {
    case issued(CalendarDay)
    case draft(year: Int, month: Int)
    /// Room for day, month and year: what is signed digitally may be issued in another month.
    case open
}
