public import Desk
import Foundation
public import WorkTime

/// Hands letters to the office's mail server by SMTP over TLS. The connection stays open from one letter to the next.
public final class MailCarrier: Sendable {
    private let settings: MailSettings
    private let now: @Sendable () -> Instant
    /// One letter at a time; the calls block, so they have a thread of their own.
    private let queue = DispatchQueue(label: "congvu.mail")
    private let session: CurlSession

    public init(_ settings: MailSettings, now: @escaping @Sendable () -> Instant) {
        self.settings = settings
        self.now = now
        session = CurlSession()
    }

    /// Throws `OutboxRefusal` when the server refuses the letter for good (5xx), `MailFault` for what may pass.
    @Sendable public func carry(_ letter: Letter) async throws {
        let message = MailMessage(letter, settings, at: now())
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            queue.async { [session, settings] in
                done.resume(with: Result { try session.send(message.bytes, to: letter.address, settings) })
            }
        }
    }
}

/// Why a letter was not taken this time.
public struct MailFault: Error, CustomStringConvertible {
    public let description: String
}
