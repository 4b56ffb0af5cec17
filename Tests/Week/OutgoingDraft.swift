import Office

/// One paper that the office drafts, and how far it gets within the week.
struct OutgoingDraft: Sendable {
    enum End: Sendable, Equatable {
        case issued
        /// Numbered, sent back by the clerk for a fault, so that its number is void, then numbered anew and issued.
        case issuedAfterReturn
        /// Not through yet: stays where it is.
        case left(Outgoing.State)
    }

    let index: Int
    let day: Int
    let crew: Int
    /// Nil drafts it as the head of the unit.
    let officer: Int?
    let signer: Int
    let kind: String
    let excerpt: String
    /// The incoming paper that it answers.
    let answers: Int?
    /// Those to whom it is addressed, by their place among the agencies.
    let to: [Int]
    /// Drafted for the case file of the division.
    let isFiled: Bool
    let end: End

    init(
        index: Int, day: Int, answering: IncomingPaper?, crews: Int, leaders: Int, _ random: inout SimulatedWeekRandom
    ) {
        self.index = index
        self.day = day
        signer = random.number(1...(leaders - 1))
        answers = answering?.index
        if let answering, case .directed(let doer, _) = answering.fate {
            (crew, officer) = (doer.crew, doer.officer)
            to = [answering.agency]
            kind = "Công văn"
        } else {
            crew = random.number(0...(crews - 1))
            officer = random.number(0...2) == 0 ? nil : random.number(0...3)
            var chosen: Set<Int> = []
            for _ in 0..<random.number(1...3) { chosen.insert(random.number(0...(WeekPlan.agencies.count - 1))) }
            to = chosen.sorted()
            kind = ["Công văn", "Báo cáo", "Thông báo"][random.number(0...2)]
        }
        excerpt = "nội dung công việc thứ \(index + 1) của tuần"
        isFiled = random.number(0...3) == 0
        let share = random.number(0...99)
        // What is owed as an answer is sent.
        end =
            switch share {
            case 0...3: .issuedAfterReturn
            case 4 where answers == nil: .left(.drafting)
            case 5 where answers == nil: .left(.signing)
            case 6 where answers == nil: .left(.signed)
            case 7 where answers == nil: .left(.numbered)
            default: .issued
            }
    }

    var text: String {
        "Văn phòng UBND tỉnh thông tin đến các cơ quan về công việc thứ \(index + 1).\n1. Nội dung đã thống nhất tại cuộc họp.\n2. Đề nghị các cơ quan phối hợp./."
    }
}
