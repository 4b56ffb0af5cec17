import Desk
import Office

extension ReadingScreen {
    /// The page after a change. `documents` are the papers that this one cites, as far as the office has them.
    init(_ changed: DraftEditing.Changed, documents: [Key<Document>: DocumentLabel] = [:]) {
        self.init(changed.reading, documents: documents, offers: changed.names.offers)
    }

    /// The page from what is stored. `offers` says who may be meant by a name that nobody is chosen for.
    init(_ reading: ReadingPage, documents: [Key<Document>: DocumentLabel] = [:], offers: (String) -> [NameCandidate]) {
        let draft = reading.draft
        let kept = draft.tasks.filter(\.isKept)
        // A paper names the same few bodies again and again.
        var offered: [String: [NameCandidate]] = [:]
        func offersOnce(_ printed: String) -> [NameCandidate] {
            if let known = offered[printed] { return known }
            let found = offers(printed)
            offered[printed] = found
            return found
        }
        let findings = reading.findings.enumerated().map { index, finding in
            Numbered(number: index + 1, finding: finding)
        }
        let cards = kept.enumerated().map { index, task in
            TaskCard(
                task, number: index + 1, reading: reading, findings: findings.filter { $0.isInside(task.source) },
                offers: offersOnce)
        }
        let elsewhere = findings.filter { finding in !kept.contains { finding.isInside($0.source) } }
        var header = HeaderCard(header: draft.header, stamp: draft.headerStamp)
        header.assigner = draft.assigner.map { person in
            let key = Key<Party>(person)
            return reading.names[key] ?? NamedParty(key: key, kind: .person, name: "Người số \(person)")
        }
        header.relations = draft.relations.map { relation in
            HeaderCard.RelationLine(
                cited: relation.number ?? "Văn bản không số", document: relation.document.flatMap { documents[$0] },
                kind: relation.kind)
        }
        header.errors = reading.faults.filter { $0.task == nil }.map {
            FieldError(field: $0.field.rawValue, message: $0.message)
        }
        self.init(
            document: reading.document.label.id, name: DocumentWords.name(reading.document.label), paper: reading.text,
            header: header, tasks: cards, summary: ReadingSummary(draft, faults: reading.faults.count))
        direction = reading.document.direction
        dropped = draft.tasks.filter { !$0.isKept }.map { Dropped(key: $0.id, content: $0.content) }
        self.findings = elsewhere.map(\.line)
        findingMarks = findings.compactMap(\.mark)
    }

    /// A finding with the number by which rows and passages refer to it.
    struct Numbered {
        let number: Int
        let finding: ReadingFinding

        func isInside(_ source: SourceRange?) -> Bool {
            guard let source, let place = finding.source else { return false }
            return source.start <= place.start && place.end <= source.end
        }

        var line: FindingLine {
            FindingLine(
                number: number, severity: finding.severity, message: finding.message, hasPassage: finding.source != nil)
        }

        var mark: PaperMark? {
            finding.source.map { source in
                PaperMark(
                    .finding(number, finding.severity), source.start..<max(source.start, source.end),
                    label: finding.message,
                    target: "#finding-\(number)")
            }
        }
    }
}

extension TaskCard {
    init(
        _ task: DraftTask, number: Int, reading: ReadingPage, findings: [ReadingScreen.Numbered],
        offers: (String) -> [NameCandidate]
    ) {
        self.init(key: task.id, number: number, content: task.content, stamp: task.stamp)
        func tokens(_ names: [DraftParty]) -> [PartyToken] {
            names.map { $0.token(names: reading.names, offers: offers) }
        }
        ref = task.ref
        source = task.source.map { $0.start..<max($0.start, $0.end) }
        page = task.source?.page
        addresses = task.addresses ?? ""
        product = task.product ?? ""
        directedBy = tokens(task.directedBy)
        lead = tokens(task.lead)
        coordinate = tokens(task.coordinate)
        inform = tokens(task.inform)
        printedLeads = task.printedLeads
        deadline = DeadlineFields(task.deadline)
        closing = task.closingRule
        self.findings = findings.map(\.line)
        let doers = (task.lead + task.coordinate).filter { !$0.isGroup }.flatMap(\.parties)
        absences = doers.compactMap { reading.absences[$0]?.warning }
        errors = reading.faults.filter { $0.task == task.id }.map {
            FieldError(field: $0.field.rawValue, message: $0.message)
        }
    }
}
