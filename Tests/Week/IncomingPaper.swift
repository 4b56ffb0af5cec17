import Office
import WorkTime

/// One paper that arrives, and what is to become of it.
struct IncomingPaper: Sendable {
    enum Way: Sendable, Equatable {
        /// A file that a clerk drops.
        case file
        /// On paper, registered by what it says.
        case counter
        /// Of Mật: metadata only, in a book of its own.
        case secret
        case interchange
        /// The same paper once more, on paper.
        case copy(of: Int)
        /// A file that is confirmed, and that everybody forgets to enter in a book.
        case forgotten
    }

    enum Fate: Sendable, Equatable {
        /// Whom a leader lays it on, and whether it is answered within the week.
        case directed(Doer, isAnswered: Bool)
        /// Told to a unit.
        case noted(crew: Int)
        /// Lies with a leader.
        case waiting
        /// Nobody has looked at it.
        case untouched
    }

    /// A unit, or one of its officers.
    struct Doer: Sendable, Equatable {
        let crew: Int
        /// Nil lays it on the unit, whose head answers.
        let officer: Int?
    }

    let index: Int
    let day: Int
    let way: Way
    /// Which of the agencies.
    let agency: Int
    let number: String
    let issuedOn: CalendarDay
    let excerpt: String
    let leader: Int
    let fate: Fate
    let kind = "Công văn"

    init(
        index: Int, day: Int, on today: CalendarDay, earlier: [IncomingPaper], crews: Int, leaders: Int,
        _ random: inout SimulatedWeekRandom
    ) {
        self.index = index
        self.day = day
        leader = random.number(0...(leaders - 1))
        let share = random.number(0...99)
        let original = earlier.last { $0.way == .counter && $0.index % 3 == index % 3 }
        if share < 3, let original {
            way = .copy(of: original.index)
            (agency, number, issuedOn, excerpt) = (
                original.agency, original.number, original.issuedOn, original.excerpt
            )
            fate = .untouched
            return
        }
        way =
            switch share {
            case ..<53: .file
            case ..<55: .forgotten
            case ..<75: .counter
            case ..<78: .secret
            default: .interchange
            }
        agency =
            way == .interchange
            ? random.number(0...(WeekPlan.connected - 1)) : random.number(0...(WeekPlan.agencies.count - 1))
        number = "\(index + 101)/\(Self.symbol(of: agency))"
        issuedOn = today.adding(days: -random.number(0...3))
        excerpt = "\(Self.matters[random.number(0...(Self.matters.count - 1))]) số \(index + 101)"
        let crew = random.number(0...(crews - 1))
        let doer = Doer(crew: crew, officer: random.number(0...1) == 0 ? nil : random.number(0...3))
        fate =
            switch (way, random.number(0...99)) {
            case (.secret, ..<50): .waiting
            case (.secret, _), (.forgotten, _): .untouched
            case (_, ..<45): .directed(doer, isAnswered: true)
            case (_, ..<65): .directed(doer, isAnswered: false)
            case (_, ..<85): .noted(crew: crew)
            case (_, ..<95): .waiting
            default: .untouched
            }
    }

    private static let matters = [
        "thẩm định dự toán công trình", "tham gia ý kiến dự thảo quy chế", "cung cấp số liệu thu ngân sách",
        "kết quả kiểm tra hồ sơ", "thông báo lịch làm việc của đoàn", "tổng hợp kiến nghị của cử tri",
    ]

    private static func symbol(of agency: Int) -> String {
        let words = WeekPlan.agencies[agency].split(separator: " ")
        return words.compactMap(\.first).map { String($0).uppercased() }.joined() + "-VP"
    }

    var issuer: String { WeekPlan.agencies[agency] }

    /// As the book has it: a file is read as it is written, whoever types it or sends it says it without «V/v».
    var printedExcerpt: String { way == .file ? "V/v \(excerpt)" : excerpt }

    /// As a file.
    var text: String {
        """
        \(issuer.uppercased())
        Số: \(number)
        Sơn Hà, ngày \(issuedOn.day) tháng \(issuedOn.month) năm \(issuedOn.year)
        V/v \(excerpt)

        Kính gửi: Văn phòng UBND tỉnh

        \(issuer) xin thông tin để Văn phòng được biết. Nội dung chi tiết có trong hồ sơ số \(index + 101).

        GIÁM ĐỐC

        Nguyễn Văn Bình
        """
    }
}
