public import Office
import Vietnamese
import WorkTime

extension ObligationStore {
    /// Writes obligations with participants, milestones and worklist rows, a few hundred in one statement each.
    ///
    /// No two of one call may have the same document and position. Returns them in the order given. Throws
    /// `OfficeError` `.invalid` when a party or person does not exist.
    @discardableResult
    public static func insert(
        _ tx: any Transaction, _ obligations: [NewObligation], by creator: Key<Person>
    ) throws -> [Obligation] {
        var result: [Obligation] = []
        for chunk in obligations.chunks(of: 200) {
            let keys = try insertRows(tx, chunk, by: creator)
            let milestones = try insertMilestones(tx, chunk, keys)
            let participants = try insertParticipants(tx, chunk, keys, milestones)
            let written = zip(chunk, keys).map { new, key in
                Obligation(
                    id: key, closingRule: new.task.closingRule, assigner: new.task.assigner,
                    deadline: new.task.deadline, participants: participants[key] ?? [],
                    milestones: milestones[key] ?? [], parent: new.parent?.id, depth: new.depth, weight: new.weight,
                    rhythm: new.rhythm, reportDue: new.reportDue, isOfCase: new.origin == .case)
            }
            try WorklistStore.write(tx, written)
            try insertFacts(tx, chunk, written)
            result += written
        }
        return result
    }

    /// What reports are made of.
    private static func insertFacts(
        _ tx: any Transaction, _ chunk: ArraySlice<NewObligation>, _ written: [Obligation]
    ) throws {
        let today = OfficeTime.day(of: tx.now)
        let fields = try WorkFieldStore.fields(tx, of: chunk.map { ($0.document, $0.task.ref) })
        let grounds = zip(chunk, fields).map { new, field in
            StandingGround(document: new.document, field: field, scope: new.scope, assignedOn: today)
        }
        try PartStandingStore.insert(tx, written, on: grounds)
        try StintStore.insert(tx, written)
    }

    private static func insertRows(
        _ tx: any Transaction, _ chunk: ArraySlice<NewObligation>, by creator: Key<Person>
    ) throws -> [Key<Obligation>] {
        let rows = chunk.map { new -> [SQLValue] in
            let task = new.task
            let due = new.nextDue ?? .last
            return [
                new.document.sqlValue, task.ref.sqlValue, new.position.sqlValue, (task.source?.start).sqlValue,
                (task.source?.end).sqlValue, (task.source?.page).sqlValue, new.origin.rawValue.sqlValue,
                new.orderedBy.sqlValue,
                new.orderedOn.sqlValue, task.content.sqlValue, task.content.folded.sqlValue, task.addresses.sqlValue,
                task.product.sqlValue, task.deadline.text.sqlValue, task.deadline.kind.rawValue.sqlValue,
                task.deadline.from.sqlValue, task.deadline.due.sqlValue, task.deadline.time.sqlValue,
                task.deadline.every.sqlValue, due.sqlValue, due.sqlValue, task.deadline.due.sqlValue, 0.sqlValue,
                task.closingRule.rawValue.sqlValue, task.assigner.sqlValue,
                ObligationState.assigned.rawValue.sqlValue, true.sqlValue, 0.sqlValue, new.scope.sqlValue,
                creator.sqlValue, tx.now.sqlValue, 1.sqlValue, (new.parent?.id).sqlValue, new.depth.sqlValue,
                new.weight.sqlValue, (new.rhythm?.code).sqlValue, new.reportDue.sqlValue,
                (task.deadline.term?.amount).sqlValue, (task.deadline.term?.unit.rawValue).sqlValue,
                task.deadline.start.sqlValue,
            ]
        }
        let written = try tx.query(
            """
            INSERT INTO obligation (
                document_id, ref, position, source_start, source_end, source_page, origin, ordered_by, ordered_on, content,
                content_fold, addresses, product, deadline_text, deadline_kind, from_on, due_on, due_time, every,
                sort_due, late_after, first_due_on, adjustment_count, closing_rule, assigner_id, state, is_open, progress,
                scope_id, created_by, created_at, version, parent_id, depth, weight, rhythm, report_due_on,
                term_amount, term_unit, start_on)
            VALUES \(rows: rows)
            RETURNING id, document_id, position
            """)
        // The order of returned rows is promised by neither database.
        var keys: [Place: Key<Obligation>] = [:]
        for row in written {
            keys[Place(document: try row.keyIfPresent("document_id"), position: try row.int("position"))] = try row.key(
                "id")
        }
        return try chunk.map { new in
            guard let key = keys[Place(document: new.document, position: new.position)], keys.count == chunk.count
            else {
                throw StorageError(.row, "two new obligations have one place")
            }
            return key
        }
    }

    private static func insertMilestones(
        _ tx: any Transaction, _ chunk: ArraySlice<NewObligation>, _ keys: [Key<Obligation>]
    ) throws -> [Key<Obligation>: [Milestone]] {
        let rows = zip(chunk, keys).flatMap { new, key in
            new.task.milestones.enumerated().map { position, milestone in
                [key.sqlValue, position.sqlValue, milestone.text.sqlValue, milestone.due.sqlValue]
            }
        }
        var result: [Key<Obligation>: [Milestone]] = [:]
        for chunk in rows.chunks() {
            let written = try tx.query(
                """
                INSERT INTO milestone (obligation_id, position, text, due_on) VALUES \(rows: chunk)
                RETURNING id, obligation_id, position, text, due_on
                """
            ).sorted { try $0.int("position") < $1.int("position") }
            for row in written {
                result[try row.key("obligation_id"), default: []].append(
                    Milestone(id: try row.key("id"), text: try row.text("text"), due: try row.day("due_on")))
            }
        }
        return result
    }

    private static func insertParticipants(
        _ tx: any Transaction, _ chunk: ArraySlice<NewObligation>, _ keys: [Key<Obligation>],
        _ milestones: [Key<Obligation>: [Milestone]]
    ) throws -> [Key<Obligation>: [Participant]] {
        let natures = try NatureStore.heldNatures(tx, of: Set(chunk.flatMap { $0.task.parties.map(\.party) }))
        var rows: [[SQLValue]] = []
        for (new, key) in zip(chunk, keys) {
            let due = new.nextDue ?? .last
            for (position, party) in new.task.parties.enumerated() {
                guard natures[party.party] != nil else {
                    throw OfficeError(.invalid, "Không có đơn vị, cá nhân được chọn cho «\(party.printedName)».")
                }
                let state: ParticipantState = party.role.reports ? .waiting : .waived
                rows.append([
                    key.sqlValue, party.party.sqlValue, party.role.rawValue.sqlValue, party.printedName.sqlValue,
                    position.sqlValue, state.rawValue.sqlValue, party.due.sqlValue,
                    min(party.due ?? .last, due).sqlValue, min(party.due ?? .last, due).sqlValue, state.isOpen.sqlValue,
                    0.sqlValue, 1.sqlValue,
                    tx.now.sqlValue,
                ])
            }
        }
        var result: [Key<Obligation>: [Participant]] = [:]
        for chunk in rows.chunks() {
            let written = try tx.query(
                """
                INSERT INTO participant (
                    obligation_id, party_id, role, printed_name, position, state, due_on, sort_due, late_after, is_open,
                    progress, version, laid_at)
                VALUES \(rows: chunk)
                RETURNING id, obligation_id, party_id, role, printed_name, position, state, due_on
                """
            ).sorted { try $0.int("position") < $1.int("position") }
            for row in written {
                let party: Key<Party> = try row.key("party_id")
                guard let nature = natures[party] else { continue }
                result[try row.key("obligation_id"), default: []].append(
                    Participant(
                        id: try row.key("id"), nature: nature, role: try row.code("role"),
                        printedName: try row.text("printed_name"), state: try row.code("state"),
                        due: try row.dayIfPresent("due_on"), laidAt: tx.now))
            }
        }
        return result
    }

    private struct Place: Hashable {
        let document: Key<Document>?
        let position: Int
    }
}
