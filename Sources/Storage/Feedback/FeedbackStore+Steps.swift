public import Office
import Vietnamese
public import WorkTime

/// The steps of feedback; each throws `.stale` when somebody was faster.
extension FeedbackStore {
    public static func route(
        _ tx: any Transaction, _ id: Key<RegulationFeedback>, kind: RegulationFeedback.Kind, to unit: Key<Unit>,
        by person: Key<Person>, due: CalendarDay?, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE regulation_feedback SET kind = \(kind), unit_id = \(unit), router_id = \(person),
                answer_due = \(due), answer = NULL, reason = NULL, state = 'answering', version = version + 1
            WHERE id = \(id) AND version = \(version) AND state IN ('received', 'answering')
            """)
    }

    public static func close(
        _ tx: any Transaction, _ id: Key<RegulationFeedback>, as state: RegulationFeedback.State, reason: String,
        forwardedTo: String?, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE regulation_feedback SET state = \(state), reason = \(reason), forwarded_to = \(forwardedTo),
                version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'received'
            """)
    }

    /// The unit's draft.
    public static func draft(
        _ tx: any Transaction, _ id: Key<RegulationFeedback>, _ answer: String, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE regulation_feedback SET answer = \(answer), state = 'approving', reason = NULL, version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'answering'
            """)
    }

    public static func sendBack(
        _ tx: any Transaction, _ id: Key<RegulationFeedback>, reason: String, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE regulation_feedback SET state = 'answering', reason = \(reason), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'approving'
            """)
    }

    /// The answer is approved, and not sent yet.
    public static func approve(
        _ tx: any Transaction, _ id: Key<RegulationFeedback>, by person: Key<Person>, on day: CalendarDay,
        version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE regulation_feedback SET state = 'sending', approved_on = \(day), approver_id = \(person),
                version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'approving'
            """)
    }

    public static func send(
        _ tx: any Transaction, _ id: Key<RegulationFeedback>, _ sending: RegulationFeedback.Sending,
        on day: CalendarDay, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE regulation_feedback SET state = 'answered', answered_on = \(day), sent_way = \(sending.way),
                sent_note = \(sending.note), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'sending'
            """)
    }

    public static func publish(
        _ tx: any Transaction, _ id: Key<RegulationFeedback>, _ publication: RegulationFeedback.Publication,
        on day: CalendarDay, version: Int64
    ) throws {
        let words = "\(publication.subject) \(publication.content) \(publication.answer)".folded
        try tx.changeOne(
            """
            UPDATE regulation_feedback SET state = 'published', published_on = \(day),
                public_subject = \(publication.subject), public_content = \(publication.content),
                public_answer = \(publication.answer), public_words = \(words), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state IN ('answered', 'published')
            """)
    }

    public static func withdraw(_ tx: any Transaction, _ id: Key<RegulationFeedback>, version: Int64) throws {
        try tx.changeOne(
            """
            UPDATE regulation_feedback SET state = 'answered', published_on = NULL, version = version + 1
            WHERE id = \(id) AND version = \(version) AND state = 'published'
            """)
    }
}
