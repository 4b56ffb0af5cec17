public import Office

/// Whose sight the figures of a report have.
public enum ReportSight: Sendable {
    /// What this person may see: no figure counts anything else.
    case of(Actor)
    /// What everybody sees who looks over the whole office: what a frozen report counts, so that all of them read the same.
    case whole

    /// The condition on the table or alias of that name, of obligations.
    func sees(_ table: SQL) -> SQL {
        switch self {
        case .of(let actor): Access.sees(obligation: table, actor)
        case .whole: "\(sql: table).scope_id IN (\(sql: Self.wholeScopes))"
        }
    }

    /// The condition on a paper `d`.
    var seesDocument: SQL {
        switch self {
        case .of(let actor): Access.sees(document: "d", actor)
        case .whole: sees("d")
        }
    }

    /// The condition on a standing `s`.
    var seesStanding: SQL {
        switch self {
        case .of(let actor):
            """
            (s.scope_id IN (\(sql: Access.scopes(of: actor))) OR EXISTS (
                SELECT 1 FROM restricted_holder seen
                WHERE seen.obligation_id = s.obligation_id AND seen.holder_id IN (\(list: actor.holders))))
            """
        case .whole: "s.scope_id IN (\(sql: Self.wholeScopes))"
        }
    }

    /// The scopes whose counters may be added up.
    var scopes: SQL {
        switch self {
        case .of(let actor): Access.scopes(of: actor)
        case .whole: Self.wholeScopes
        }
    }

    private static let wholeScopes: SQL = "SELECT id FROM scope WHERE kind IN ('office', 'unit')"
}

/// What units and people are called in reports.
enum ReportNames {
    /// A unit's latest name, also of one that is closed; NULL for a person.
    static func unit(_ key: SQL) -> SQL {
        """
        (SELECT un.name FROM unit_name un WHERE un.unit_id = \(sql: key) ORDER BY un.valid_from DESC, un.id DESC LIMIT 1)
        """
    }
}
