public import Office
import WorkTime

/// Sign-ins by accounts that another system keeps.
public enum OutsideSignOnStore {
    /// A sign-in that is under way.
    public struct Request: Sendable, Equatable {
        public let nonce: String
        public let verifier: String
        /// The page that was wanted.
        public let target: String

        public init(nonce: String, verifier: String, target: String) {
            self.nonce = nonce
            self.verifier = verifier
            self.target = target
        }
    }

    /// Seconds within which whoever went there has to come back.
    private static let life: Int64 = 600

    public static func begin(_ tx: any Transaction, stateHash: String, _ request: Request) throws {
        try tx.send("DELETE FROM outside_request WHERE expires_at <= \(tx.now)")
        try tx.send(
            """
            INSERT INTO outside_request (state_hash, nonce, verifier, target, expires_at) VALUES (
                \(stateHash), \(request.nonce), \(request.verifier), \(request.target),
                \(tx.now.adding(seconds: life)))
            """)
    }

    /// Uses a sign-in that is under way up; nil when there is none of this state.
    public static func take(_ tx: any Transaction, stateHash: String) throws -> Request? {
        try tx.first(
            """
            DELETE FROM outside_request WHERE state_hash = \(stateHash) AND expires_at > \(tx.now)
            RETURNING nonce, verifier, target
            """
        ).map {
            Request(nonce: try $0.text("nonce"), verifier: try $0.text("verifier"), target: try $0.text("target"))
        }
    }

    public static func account(
        _ tx: any Transaction, issuer: String, subject: String
    ) throws -> Key<Account>? {
        try tx.first(
            "SELECT account_id FROM outside_identity WHERE issuer = \(issuer) AND subject = \(subject)"
        )?.key("account_id")
    }

    public static func link(
        _ tx: any Transaction, issuer: String, subject: String, to account: Key<Account>
    ) throws {
        try tx.send(
            """
            INSERT INTO outside_identity (issuer, subject, account_id, created_at)
            VALUES (\(issuer), \(subject), \(account), \(tx.now))
            """)
    }

    /// Whether another account of that system belongs to this one already.
    public static func isLinked(_ tx: any Transaction, _ account: Key<Account>, issuer: String) throws -> Bool {
        try tx.first(
            "SELECT subject FROM outside_identity WHERE account_id = \(account) AND issuer = \(issuer) LIMIT 1") != nil
    }

    /// Notes by which sign-in there the session of this token was opened.
    public static func note(
        _ tx: any Transaction, tokenHash: String, issuer: String, subject: String, sid: String?, idToken: String
    ) throws {
        try tx.send(
            """
            INSERT INTO outside_session (session_id, issuer, subject, sid, id_token)
            SELECT s.id, \(issuer), \(subject), CAST(\(sid) AS TEXT), \(idToken) FROM session AS s
            WHERE s.token_hash = \(tokenHash)
            """)
    }

    /// What was said of whoever opened the session of this token there; nil where it was opened here.
    public static func idToken(_ tx: any Transaction, tokenHash: String) throws -> String? {
        try tx.first(
            """
            SELECT o.id_token FROM outside_session AS o JOIN session AS s ON s.id = o.session_id
            WHERE s.token_hash = \(tokenHash)
            """
        )?.text("id_token")
    }

    /// Ends the sessions that were opened by a sign-in there: all of the subject, or the one of that `sid`. Returns how many.
    public static func end(
        _ tx: any Transaction, issuer: String, subject: String?, sid: String?
    ) throws -> Int {
        try tx.execute(
            """
            DELETE FROM session WHERE id IN (
                SELECT o.session_id FROM outside_session AS o WHERE o.issuer = \(issuer)
                    AND (CAST(\(subject) AS TEXT) IS NULL OR o.subject = \(subject))
                    AND (CAST(\(sid) AS TEXT) IS NULL OR o.sid = \(sid)))
            """)
    }
}
