/// How the record of a cell stands to whoever asks, in the order of the letters of a group.
enum MatrixRelation: String, CaseIterable {
    /// Takes part in it, drafts it, keeps it.
    case own
    /// Of the asker's unit, for the unit.
    case unit
    /// Of another unit, for that unit.
    case other
    /// Of another unit, for those who take part.
    case restricted
    /// Laid on another agency, for those who take part.
    case agency

    /// Stands in everything of such a record and nowhere else.
    var word: String {
        switch self {
        case .own: "bạch hạc"
        case .unit: "thanh loan"
        case .other: "hồng nhạn"
        case .restricted: "khổng tước"
        case .agency: "chích chòe"
        }
    }

    /// In the number of its papers.
    var number: String {
        switch self {
        case .own: "7101"
        case .unit: "7202"
        case .other: "7303"
        case .restricted: "7404"
        case .agency: "7505"
        }
    }
}
