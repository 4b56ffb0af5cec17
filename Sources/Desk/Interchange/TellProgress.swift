import Office
import Storage

/// Tells the senders of papers how far they have come: assigned (04), in progress (05), finished (06). By the program
/// itself, again and again; each step is told once. Returns how many were told.
public struct TellProgress: Command {
    public init() {}

    public func run(_ act: Act) throws -> Int {
        var told = 0
        var cursor: Key<InterchangeItem>?
        repeat {
            let page = try InterchangeStore.underway(act.tx, after: cursor, limit: 200)
            for message in page where message.reached.follows(message.status) {
                if try act.tell(message.reached, of: message.id) { told += 1 }
                if message.reached == .finished {
                    try InterchangeStore.move(act.tx, message.id, from: .accepted, to: .finished)
                }
            }
            cursor = page.count == 200 ? page.last?.id : nil
        } while cursor != nil
        return told
    }
}
