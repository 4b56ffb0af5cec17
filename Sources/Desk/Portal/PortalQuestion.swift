public import Office
public import Process
import Storage

/// One thing that came online, with what can be done: five statements. By the counter; between agencies by văn thư.
public struct PortalQuestion: Question {
    public struct Answer: Sendable {
        public let item: PortalItem
        /// As it came; nil where it could not be read.
        public let message: PortalMessage?
        public let files: [PortalFile]
        /// Nil where nothing can be taken in by it any more.
        public let procedure: Procedure?
        public let process: ProcessVersion?
        /// In the order of the process file.
        public let acts: [ProcessAct]
        /// Whether the dossier that something was added to waits for whoever brought it.
        public let isAwaited: Bool

        /// Whether what was answered goes into the dossier with the step by which it was sent; otherwise whoever takes it in writes it.
        public var hasOnlineStep: Bool { process?.onlineOpening != nil }

        /// Whether it can be sent back with a reason: what no step of a process refuses.
        /// A process that knows no online step, as those between agencies, refuses nothing before it has begun.
        public var mayRefuse: Bool {
            item.state == .waiting && (acts.isEmpty || item.source == .form && !hasOnlineStep)
        }
    }

    public let id: Key<PortalItem>

    public init(_ id: Key<PortalItem>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustKeepPortal()
        let (item, body) = try PortalStore.find(look.tx, id)
        try look.actor.mustKeep(item)
        let message = try body.map { try JSONText.decode($0, as: PortalMessage.self) }
        let files = try PortalStore.files(look.tx, of: id)
        let isAwaited = try item.dossier.map { try PortalStore.isAwaited(look.tx, $0, item) } ?? false
        guard let key = item.procedure else {
            return Answer(
                item: item, message: message, files: files, procedure: nil, process: nil, acts: [], isAwaited: isAwaited
            )
        }
        let procedure = try ProcedureStore.find(look.tx, key)
        let process = look.rules.processes.version(procedure.content.process, on: look.today)
        let canTake = item.state == .waiting && item.kind == .dossier && procedure.isActive
        let acts =
            canTake
            ? process.map { $0.onlineActs($0.roles(of: look.actor, unit: procedure.content.unit)) } ?? [] : []
        return Answer(
            item: item, message: message, files: files, procedure: procedure, process: process, acts: acts,
            isAwaited: isAwaited)
    }
}

/// Hands out a file of what came online, to whoever takes it in. Journal: `case.file_opened`.
public struct OpenPortalFile: Command {
    public static var isLook: Bool { true }

    public let id: Key<PortalItem>
    public let position: Int

    public init(_ id: Key<PortalItem>, _ position: Int) {
        self.id = id
        self.position = position
    }

    public func run(_ act: Act) throws -> AttachedFile {
        try act.actor.mustKeepPortal()
        try act.actor.mustKeep(try PortalStore.find(act.tx, id).item)
        let files = try PortalStore.files(act.tx, of: id)
        guard files.indices.contains(position) else { throw PortalStore.notFound }
        let file = files[position].file
        try act.record(.dossierFileOpened, on: .portal, id.value, ["file": .text(file.hash)])
        return file
    }
}
