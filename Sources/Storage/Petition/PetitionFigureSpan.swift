import Office
import WorkTime

/// A period of the report on petitions, and what holds of a record at its end: of `process_case c` with `visit v` or `petition p`.
///
/// A visit belongs to the period in which it was held. A petition belongs to it when it was received in it or not yet classified at
/// its begin; as something to be settled, when it was taken up in it or not yet settled at its begin.
struct PetitionFigureSpan {
    let from: CalendarDay
    let to: CalendarDay
    /// The first day on which a time had not run out when the period ended; of one that has not ended, today.
    private let firstInTime: CalendarDay
    private let isOver: Bool

    init(from: CalendarDay, to: CalendarDay, today: CalendarDay) {
        self.from = from
        self.to = to
        firstInTime = min(to.adding(days: 1), today)
        isOver = to < today
    }

    private var begin: Instant { OfficeTime.start(of: from) }
    private var end: Instant { OfficeTime.start(of: to.adding(days: 1)) }

    /// The keys of the cases that may belong to the period, each part along an index of its own; `belongs` says which of them do.
    func cases(_ table: PetitionTable) -> SQL {
        switch table {
        case .reception:
            "SELECT held.case_id FROM visit held WHERE held.held_on >= \(from) AND held.held_on <= \(to)"
        case .handling, .classes:
            """
            SELECT got.case_id FROM petition got WHERE got.received_on >= \(from) AND got.received_on <= \(to)
            UNION ALL SELECT waiting.case_id FROM petition waiting WHERE waiting.classified_at IS NULL
            UNION ALL SELECT done.case_id FROM petition done WHERE done.classified_at >= \(begin)
            """
        case .complaints, .denunciations, .proposals:
            """
            SELECT got.case_id FROM petition got WHERE got.taken_on >= \(from) AND got.taken_on <= \(to)
            UNION ALL SELECT running.id FROM process_case running
            WHERE running.kind = \(sql: kind(table)) AND running.ended_at IS NULL
            UNION ALL SELECT done.id FROM process_case done
            WHERE done.kind = \(sql: kind(table)) AND done.ended_at >= \(begin)
            """
        }
    }

    /// Beside `cases`: of the kind of the table, and there before the period was over. The kind is compared as an expression: as a
    /// column it would lead SQLite along the index of all cases of the kind that ever were.
    func belongs(_ table: PetitionTable) -> SQL {
        switch table {
        // Who was only put down for a day, or did not come, was not received.
        case .reception: "c.state NOT IN ('registered', 'absent')"
        case .handling, .classes: "p.received_on <= \(to)"
        case .complaints, .denunciations, .proposals:
            "COALESCE(c.kind, '') = \(sql: kind(table)) AND p.taken_on <= \(to)"
        }
    }

    func condition(_ table: PetitionTable, _ column: String) -> SQL {
        switch table {
        case .reception: visit(column)
        case .handling: handling(column)
        case .classes: classes(column)
        case .complaints, .denunciations, .proposals: settlement(column)
        }
    }

    // MARK: - Columns

    private func visit(_ column: String) -> SQL {
        switch column {
        case "new": "v.is_new"
        case "old": "NOT v.is_new"
        case "large": "v.form = 'delegation'"
        case "explained": "\(sql: state) = 'explained'"
        case "taken": "\(sql: state) = 'taken'"
        case "following": "\(sql: state) = 'following'"
        case "answered": "\(sql: state) = 'answered'"
        case "refused": "\(sql: state) IN ('refused', 'refusing')"
        case "waiting": "COALESCE(\(sql: state), 'meeting') IN ('registered', 'meeting')"
        default: "TRUE"
        }
    }

    private func handling(_ column: String) -> SQL {
        switch column {
        case "before": "p.received_on < \(from)"
        case "received": "p.received_on >= \(from)"
        case "classified": isClassified
        case "eligible": "\(sql: isClassified) AND p.was_eligible"
        case "ineligible": "\(sql: isClassified) AND NOT p.was_eligible"
        case "duplicate": "\(sql: isClassified) AND p.was_duplicate"
        case "waiting": "(p.classified_at IS NULL OR p.classified_at >= \(end))"
        default:
            if let way = PetitionWay(rawValue: column) {
                "\(sql: isClassified) AND p.way = \(way)"
            } else {
                "TRUE"
            }
        }
    }

    /// By what held when it was classified.
    private func classes(_ column: String) -> SQL {
        switch column {
        case "single": "\(sql: isClassified) AND NOT p.was_mixed"
        case "mixed": "\(sql: isClassified) AND p.was_mixed"
        case "own": "\(sql: isClassified) AND p.was_authority = 'own'"
        case "foreign": "\(sql: isClassified) AND p.was_authority <> 'own'"
        case "no-authority": "\(sql: isClassified) AND p.was_authority IS NULL"
        case "no-field": "\(sql: isClassified) AND p.was_field IS NULL"
        case "secrecy": "\(sql: isClassified) AND p.wants_secrecy"
        default:
            if let field = PetitionField(rawValue: column) {
                "\(sql: isClassified) AND p.was_field = \(field)"
            } else {
                isClassified
            }
        }
    }

    private func settlement(_ column: String) -> SQL {
        switch column {
        case "before": "p.taken_on < \(from)"
        case "received": "p.taken_on >= \(from)"
        case "settled": isSettled
        case "right", "partly", "wrong": "\(sql: isSettled) AND p.verdict = \(column)"
        case "in-time": "\(sql: isSettled) AND NOT c.is_late"
        case "late": "\(sql: isSettled) AND c.is_late"
        case "withdrawn": "c.ended_at < \(end) AND c.outcome <> 'settled'"
        case "open": isOpen
        case "overdue": "\(sql: isOpen) AND \(sql: due) < \(firstInTime)"
        default: "TRUE"
        }
    }

    // MARK: - Pieces

    private var isClassified: SQL { "p.classified_at < \(end)" }
    private var isSettled: SQL { "c.ended_at < \(end) AND c.outcome = 'settled'" }
    private var isOpen: SQL { "(c.ended_at IS NULL OR c.ended_at >= \(end))" }

    /// Into which state the last step of the period led; NULL where there was none.
    private var state: SQL { "(SELECT t.state \(sql: lastStep))" }

    /// Until when the last step of the period gave time; NULL where none ran. A period that is not over has the end that holds now: the
    /// calendar and a newer version move it without a step.
    private var due: SQL { isOver ? "(SELECT t.due_on \(sql: lastStep))" : "c.due_on" }

    private var lastStep: SQL {
        """
        FROM process_transition t WHERE t.case_id = c.id AND t.at < \(end)
        ORDER BY t.position DESC LIMIT 1
        """
    }

    private func kind(_ table: PetitionTable) -> SQL {
        switch table {
        case .complaints: "'complaint'"
        case .denunciations: "'denunciation'"
        default: "'proposal'"
        }
    }
}
