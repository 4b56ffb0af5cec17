import Office
import Paper
import WorkTime

extension ReadingDraft {
    /// The draft that a reading proposes: names resolved where they surely mean somebody, one lead for each task.
    init(
        _ reading: Reading, names: Office.NameBook, reader: Actor, choices: CountingChoices = CountingChoices(),
        received: CalendarDay? = nil
    ) {
        func party(_ printed: String) -> DraftParty {
            DraftParty(printed: printed, parties: names.meaning(of: printed)?.parties ?? [])
        }
        self.init(
            header: DraftHeader(reading, names: names),
            assigner: Self.assigner(reading, names: names, reader: reader),
            keptBy: reading.keptBy.map(party),
            outline: reading.outline.map { DraftHeading(ref: $0.ref, heading: $0.heading) },
            relations: Self.cited(reading).map { DraftRelation(number: $0) },
            tasks: reading.tasks.enumerated().map { index, task in
                DraftTask(
                    task, id: index + 1, lead: task.lead.map(party), party: party,
                    deadline: DraftDeadline(
                        task.deadline, choices: choices, issued: reading.date, received: received))
            })
    }

    /// Who signed, where that is somebody of the office; else the reader, where he or she may assign.
    private static func assigner(_ reading: Reading, names: Office.NameBook, reader: Actor) -> Key<Person>? {
        let persons = Set(names.roster.persons.map { Key<Party>($0.id) })
        if let signer = reading.signer.flatMap({ names.meaning(of: $0) })?.parties.first, persons.contains(signer) {
            return Key(signer.value)
        }
        return reader.has(.planner) || reader.isLeader ? reader.person : nil
    }

    private static func cited(_ reading: Reading) -> [String] {
        var seen: Set<String> = []
        return reading.cites.compactMap(\.number).filter { number in
            let folded = DocumentNumber.folded(number)
            return !folded.isEmpty && folded != DocumentNumber.folded(reading.number) && seen.insert(folded).inserted
        }
    }
}

extension DraftHeader {
    fileprivate init(_ reading: Reading, names: Office.NameBook) {
        let issuer = reading.issuer.flatMap { names.meaning(of: $0) }?.parties.first
        let isOurs = names.roster.units.contains { Key<Party>($0.unit.id) == issuer && !$0.unit.isOutside }
        self.init(
            direction: isOurs ? .internal : .incoming, kind: reading.kind, number: reading.number,
            issuedOn: reading.date?.description, issuer: reading.issuer, title: reading.title, signer: reading.signer,
            recipients: reading.recipientLine)
    }
}

extension Reading {
    /// Nơi nhận in one line, as many as there is room for; nil where none was found.
    var recipientLine: String? {
        var line = ""
        for recipient in recipients {
            let longer = line.isEmpty ? recipient : "\(line); \(recipient)"
            guard longer.unicodeScalars.count <= CheckedHeader.longestRecipients else { break }
            line = longer
        }
        return line.tidyOrNil
    }
}

extension DraftTask {
    /// One that says a point of an earlier plan anew bears that point's reference, by which its obligation is found.
    ///
    /// A task that names several leads is proposed with the first as lead and the others coordinating.
    fileprivate init(
        _ task: ReadTask, id: Int, lead: [DraftParty], party: (String) -> DraftParty, deadline: DraftDeadline
    ) {
        let others = lead.dropFirst()
        let coordinating = task.coordinate.map(party).filter { other in !others.contains { $0.printed == other.printed }
        }
        self.init(
            id: id, ref: task.amends ?? (task.ref.isEmpty ? nil : task.ref), content: task.content.capitalizedFirst,
            product: task.product,
            addresses: task.addresses, directedBy: task.directedBy.map(party), lead: Array(lead.prefix(1)),
            coordinate: others + coordinating, closingRule: lead.first?.isGroup == true ? .all : .lead,
            deadline: deadline,
            source: Office.SourceRange(start: task.source.start, end: task.source.end, page: task.source.page),
            confidence: Int((task.confidence * 100).rounded()), printedLeads: task.lead)
    }
}

extension DraftDeadline {
    /// - Parameters:
    ///   - issued: the day of the paper, from which a term counts that begins with its signing or issue.
    ///   - received: the day on which it came in, for a term that begins with its receipt.
    fileprivate init(
        _ deadline: ReadDeadline, choices: CountingChoices, issued: CalendarDay?, received: CalendarDay?
    ) {
        let kind = Deadline.Kind(rawValue: deadline.kind.rawValue) ?? .none
        let isDayBefore = kind == .date && DeadlineWords.isBefore(deadline.text) && !choices.beforeIncludesDay
        let due = isDayBefore ? deadline.due?.adding(days: -1) : deadline.due
        self.init(
            kind: kind, text: deadline.text, from: deadline.from?.description, due: due?.description,
            time: deadline.time, every: deadline.rhythmWords,
            term: deadline.relative.flatMap { Term($0.amount, $0.unit.counted)?.words },
            start: deadline.relative.flatMap { term in
                switch DeadlineWords.event(term.after) {
                case .issue: issued
                case .receipt: received
                case nil: nil
                }
            }?.description,
            milestones: deadline.milestones.map { DraftMilestone(text: $0.text, due: $0.due.description) })
    }
}

extension ReadDeadline {
    /// The rhythm with its day, in the words in which it may be typed: «trước ngày 10 hằng tháng».
    fileprivate var rhythmWords: String? {
        guard let every else { return nil }
        guard let everyDay else { return every.words }
        let before = DeadlineWords.isBefore(text) ? "trước " : ""
        switch every {
        case .week where (1...7).contains(everyDay): return before + Self.weekdays[everyDay - 1] + " hằng tuần"
        case .month: return before + "ngày \(everyDay) hằng tháng"
        case .quarter: return before + "ngày \(everyDay) tháng cuối quý"
        case .halfYear: return before + "ngày \(everyDay) tháng cuối kỳ 6 tháng một lần"
        case .year: return before + "ngày \(everyDay) tháng 12 hằng năm"
        case .day, .week: return every.words
        }
    }

    private static let weekdays = [
        "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật",
    ]
}

extension ReadDeadline.Rhythm {
    fileprivate var words: String {
        switch self {
        case .day: "hằng ngày"
        case .week: "hằng tuần"
        case .month: "hằng tháng"
        case .quarter: "hằng quý"
        case .halfYear: "6 tháng một lần"
        case .year: "hằng năm"
        }
    }
}

extension ReadDeadline.RelativeTerm.Unit {
    fileprivate var counted: Term.Unit {
        switch self {
        case .hour: .hour
        case .day: .day
        case .workingDay: .workingDay
        case .week: .week
        case .month: .month
        case .year: .year
        }
    }
}
