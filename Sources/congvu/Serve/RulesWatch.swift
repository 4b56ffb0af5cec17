import Desk
import Foundation
import Office
import Synchronization
import Web

/// How the rule files on the disk stand to those that the program read at its start: whoever mends one learns of a mistake before the next
/// start fails by it.
final class RulesWatch: Sendable {
    private struct Seen {
        let stamp: Set<String>
        let standing: ProgramReport.Rules
    }

    private let folder: URL
    private let atStart: Set<String>
    private let seen: Mutex<Seen>

    init(folder: URL) {
        let stamp = RulesStamp.of(folder)
        self.folder = folder
        atStart = stamp
        seen = Mutex(Seen(stamp: stamp, standing: .asLoaded))
    }

    /// Reads the rules only where a file has changed since they were last looked at.
    var standing: ProgramReport.Rules {
        let stamp = RulesStamp.of(folder)
        let last = seen.withLock { $0 }
        if last.stamp == stamp { return last.standing }
        let standing = stamp == atStart ? .asLoaded : Self.judged()
        seen.withLock { $0 = Seen(stamp: stamp, standing: standing) }
        return standing
    }

    private static func judged() -> ProgramReport.Rules {
        do {
            _ = try RulesFolder.all()
            _ = try RulesFolder.review()
            return .changed
        } catch {
            return .broken((error as? OfficeError)?.message ?? "\(error)")
        }
    }
}
