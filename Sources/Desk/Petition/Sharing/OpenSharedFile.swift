public import Office
import Storage

/// Opens a file of a petition that is shared at the level «files»; each opening is recorded. `.notFound` below that level, and always
/// where senders are secret. Journal: `petition.shared_file_opened`.
public struct OpenSharedFile: Command {
    public static let isLook = true

    public let id: Key<LedgerCase>
    public let position: Int

    public init(_ id: Key<LedgerCase>, _ position: Int) {
        self.id = id
        self.position = position
    }

    public func run(_ act: Act) throws -> AttachedFile {
        let shares = try SharedPetitionStore.shares(act.tx, of: id, for: act.actor, on: act.today)
        guard shares.first?.level == .files, try PetitionSenderStore.isSecret(act.tx, id) == false,
            let file = try PetitionStore.file(act.tx, position, of: id)
        else { throw PetitionStore.notFound }
        try act.record(.sharedFileOpened, on: .processCase, id.value, ["file": .text(file.hash)])
        return file
    }
}
