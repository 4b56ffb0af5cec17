import Office
import WorkTime

/// What comes and goes in the week, laid down by its seed before it begins.
struct WeekPlan: Sendable {
    let incoming: [IncomingPaper]
    let outgoing: [OutgoingDraft]
    /// The working days.
    let days: [CalendarDay]

    /// Agencies outside, those of the interchange first.
    static let agencies = [
        "Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ", "Sở Tư pháp", "Sở Y tế", "Sở Công Thương", "Thanh tra tỉnh",
        "Sở Khoa học và Công nghệ", "Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "UBND xã Đông Giang",
        "UBND phường Trường Sơn",
    ]
    /// How many of them take part in the interchange.
    static let connected = 6

    static func code(of agency: Int) -> AgencyCode? { AgencyCode("H48.\(agency + 10)") }

    init(incoming count: Int, outgoing drafts: Int, from monday: CalendarDay, seed: UInt64, crews: Int, leaders: Int) {
        var random = SimulatedWeekRandom(seed: seed)
        days = (0..<5).map { monday.adding(days: $0) }
        var incoming: [IncomingPaper] = []
        for index in 0..<count {
            let day = index * 5 / count
            incoming.append(
                IncomingPaper(
                    index: index, day: day, on: days[day], earlier: incoming, crews: crews, leaders: leaders, &random))
        }
        self.incoming = incoming
        var outgoing: [OutgoingDraft] = []
        // Each day's drafts: first the answers to what came the days before, then what the office writes by itself.
        var open = incoming.filter { if case .directed(_, true) = $0.fate { true } else { false } }[...]
        for index in 0..<drafts {
            let day = index * 5 / drafts
            let answered = open.first.flatMap { $0.day < day ? $0 : nil }
            if answered != nil { open.removeFirst() }
            outgoing.append(
                OutgoingDraft(index: index, day: day, answering: answered, crews: crews, leaders: leaders, &random))
        }
        self.outgoing = outgoing
    }
}

/// The same seed gives the same week everywhere (SplitMix64).
struct SimulatedWeekRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
