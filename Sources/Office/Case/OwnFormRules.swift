public import WorkTime

/// Whose dossiers the office may take on its own online form.
///
/// From 01/7/2025 citizens and businesses send dossiers online through the national portal alone (Nghị định 118/2025/NĐ-CP). What is
/// left to the office's own form are procedures between agencies, and those that a rule named here leaves to it.
public struct OwnFormRules: Sendable, Equatable {
    /// By which law the portal is the one door for everything else.
    public let law: String
    /// The portal's address, for whoever is sent there: https.
    public let portal: String
    /// Procedures for citizens that a rule leaves to the own form: the rule, by the national number of the procedure.
    public let listed: [String: String]
    /// In which time a dossier of citizens or businesses is taken in or sent back.
    public let answer: Term?
    /// The same between agencies; nil where the office has promised nothing.
    public let internalAnswer: Term?

    public init(
        law: String, portal: String, listed: [String: String], answer: Term? = OwnFormRules.lawfulAnswer,
        internalAnswer: Term? = nil
    ) {
        self.law = law
        self.portal = portal
        self.listed = listed
        self.answer = answer
        self.internalAnswer = internalAnswer
    }

    /// Eight working hours, for dossiers of citizens and businesses alone (Nghị định 118/2025/NĐ-CP, Điều 14; Nghị định 45/2020/NĐ-CP).
    public static let lawfulAnswer: Term? = Term(8, .workingHour)

    /// In which time whoever sends a dossier is told whether it is taken in; nil where nothing is promised.
    public func answer(to audience: Procedure.Audience) -> Term? {
        audience == .internal ? internalAnswer : answer
    }

    /// Whether a procedure may be taken in by the own form at all; whether it is, its entry in the catalogue says.
    public func allows(code: String, audience: Procedure.Audience) -> Bool {
        audience == .internal || listed[code] != nil
    }

    /// Whether the own form takes dossiers of it now.
    public func takes(_ procedure: Procedure) -> Bool {
        procedure.isActive && procedure.content.ownForm != nil
            && allows(code: procedure.code, audience: procedure.content.audience)
    }

    /// For an office without a file of rules.
    public static let standard = OwnFormRules(
        law: "Nghị định 118/2025/NĐ-CP", portal: "https://dichvucong.gov.vn", listed: [:])
}
