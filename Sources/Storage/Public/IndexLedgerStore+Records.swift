public import Office
public import WorkTime

/// The records behind a part or a whole of the index, in the order of their keys.
extension IndexLedgerStore {
    /// Of a count of dossiers; none of another. Only those that the actor sees; what is overdue is so at `tx.now`.
    public static func dossiers(
        _ tx: any Transaction, _ count: ServiceIndexCount, isPart: Bool, in span: ReportSpan,
        after: Key<LedgerCase>?, limit: Int, for actor: Actor
    ) throws -> [LedgerCase] {
        guard
            let counted = dossiers(
                count, isPart: isPart, in: span, at: ClockStart(tx.now), after: after, limit: limit, for: actor)
        else { return [] }
        return try tx.query(counted).map(LedgerCase.init)
    }

    /// Nil for what counts no dossiers.
    static func dossiers(
        _ count: ServiceIndexCount, isPart: Bool, in span: ReportSpan, at now: ClockStart, after: Key<LedgerCase>?,
        limit: Int, for actor: Actor
    ) -> SQL? {
        let within: SQL
        let condition: SQL
        switch count {
        case .timely: (within, condition) = (timely(isPart: isPart, in: span, at: now), "TRUE")
        case .receivedOnline: (within, condition) = (begun(in: span), isPart ? isOnline : "TRUE")
        case .paidOnline:
            (within, condition) = (begun(in: span), isPart ? "\(sql: costs) AND \(sql: isPaidOnline)" : costs)
        case .digitised: (within, condition) = (begun(in: span), isPart ? isDigitised : "TRUE")
        case .reused: (within, condition) = (begun(in: span), isPart ? isReused : "TRUE")
        case .results: (within, condition) = (returned(in: span), isPart ? hasResult : "TRUE")
        case .satisfied, .described, .online, .used, .feedbackTimely: return nil
        }
        return """
            \(sql: CasePageStore.select)
            WHERE c.id IN (\(sql: within)) AND \(sql: condition)
                AND c.id > \(after?.value ?? 0) AND \(sql: Access.sees(case: "c", actor))
            ORDER BY c.id LIMIT \(limit)
            """
    }

    /// As the board counts them: what is overdue belongs to the whole before it is settled.
    private static func timely(isPart: Bool, in span: ReportSpan, at now: ClockStart) -> SQL {
        let ended = ServiceBoardStore.isEnded(from: start(of: span), until: end(of: span), of: nil)
        guard !isPart else {
            return "SELECT id FROM process_case WHERE \(sql: ended) AND \(sql: ServiceBoardStore.isInTime)"
        }
        return """
            SELECT id FROM process_case WHERE \(sql: ended) AND (\(sql: ServiceBoardStore.isInTime) OR is_late)
            UNION ALL
            SELECT id FROM process_case
            WHERE \(sql: ServiceBoardStore.isOpen(of: nil)) AND (\(sql: ServiceBoardStore.isOverdue(at: now)))
            """
    }

    /// Of a count of procedures; none of another. Everybody in the office may read them.
    public static func procedures(
        _ tx: any Transaction, _ count: ServiceIndexCount, isPart: Bool, in span: ReportSpan,
        after: Key<Procedure>?, limit: Int
    ) throws -> [Procedure] {
        guard let condition = isCounted(count, isPart: isPart, in: span) else { return [] }
        return try ProcedureStore.counted(tx, condition, after: after, limit: limit)
    }

    /// Which procedures `p` count; nil for what counts none.
    static func isCounted(_ count: ServiceIndexCount, isPart: Bool, in span: ReportSpan) -> SQL? {
        switch count {
        case .described: isPart ? "\(sql: isForCitizens) AND \(sql: isDescribed)" : isForCitizens
        case .online: isPart ? "\(sql: isForCitizens) AND p.online = 'whole'" : isForCitizens
        case .used: isPart ? "\(sql: isOffered) AND \(sql: isUsed(in: span))" : isOffered
        case .timely, .satisfied, .receivedOnline, .paidOnline, .results, .digitised, .reused, .feedbackTimely: nil
        }
    }

    /// Feedback of the span that was answered in time or, for the whole, should have been: only what the actor sees.
    public static func feedback(
        _ tx: any Transaction, isPart: Bool, in span: ReportSpan, on day: CalendarDay, classifiedFrom: CalendarDay,
        after: Key<RegulationFeedback>?, limit: Int, for actor: Actor
    ) throws -> [RegulationFeedback] {
        let counted =
            isPart
            ? FeedbackStore.isInTime(on: day, classifiedFrom: classifiedFrom)
            : FeedbackStore.isDue(on: day, classifiedFrom: classifiedFrom)
        return try FeedbackStore.counted(
            tx, "\(sql: FeedbackStore.isReceived(in: span)) AND \(sql: counted)", after: after, limit: limit, for: actor
        )
    }
}
