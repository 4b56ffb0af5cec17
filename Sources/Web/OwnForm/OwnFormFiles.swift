import Desk
import Office

/// Takes the files of the own form into the store as they arrive, each with the paper that it is. What is beyond bounds is passed over, so
/// that everything else is read.
struct OwnFormFiles {
    /// What stands before the place of the paper in the name of a file field.
    static let field = "file-"
    /// Bytes: below this the disk is left to the office's own work.
    static let leastFree = 5 << 30

    private let store: FileStore
    private let gate: PublicGate
    private let address: String?
    private let hasRoom: Bool
    /// Whether the gate and the disk take files; nil before the first.
    private var isOpen: Bool?
    private var current: (file: IncomingFile, part: Int, name: String)?
    /// Bytes of it that have come.
    private var size = 0
    private(set) var files: [OwnFormDraft.File] = []
    /// Why files were passed over; nil where none had to be.
    private(set) var fault: OfficeError?

    /// `free`: bytes that are free where the files lie; nil where that cannot be told.
    init(into store: FileStore, gate: PublicGate, from address: String?, free: Int?) {
        self.store = store
        self.gate = gate
        self.address = address
        hasRoom = free.map { $0 >= Self.leastFree } ?? true
    }

    /// A file of any other field is passed over; so is what comes after one more than may be, by which it is known that there were too
    /// many. Of a file that is too large nothing is kept, from the byte on by which it is.
    mutating func take(_ event: FileEvent) async throws {
        switch event {
        case .began(let head):
            current = nil
            guard head.name.hasPrefix(Self.field), let part = Int(head.name.dropFirst(Self.field.count)), isAdmitted(),
                files.count <= OwnFormDraft.mostFiles
            else { return }
            current = (try store.begin(), part, head.fileName ?? "tep")
            size = 0
        case .bytes(let bytes):
            guard let (file, part, name) = current else { return }
            size += bytes.count
            guard size <= OwnFormDraft.mostBytes else {
                current = nil
                fault = fault ?? OfficeError(.invalid, OwnFormDraft.tooLarge(name), field: "\(Self.field)\(part)")
                return
            }
            try await file.write(bytes)
        case .ended:
            guard let (file, part, name) = current else { return }
            current = nil
            do {
                let stored = try await file.keep()
                files.append(
                    .init(
                        part: part,
                        AttachedFile(
                            hash: stored.hash, size: stored.size, name: name, mediaType: FileMedia.type(of: name))))
            } catch let error as OfficeError where error == .erasedFileAgain {
                // Nobody learns here what the office held, nor that it is secret.
                fault = fault ?? OfficeError(.invalid, "Không nhận được tệp «\(name)».", field: "\(Self.field)\(part)")
            }
        }
    }

    /// Of a refusal, what a citizen is told: nobody learns here what the office held, nor that it is secret.
    static func told(_ refusal: OfficeError) -> OfficeError {
        refusal == .erasedFileAgain
            ? OfficeError(.invalid, "Không nhận được một trong các tệp đã chọn.", field: "\(field)0") : refusal
    }

    /// Asked at the first file: a form that brings none is none of those that are counted.
    private mutating func isAdmitted() -> Bool {
        if let isOpen { return isOpen }
        var closed: OfficeError?
        if hasRoom {
            do throws(OfficeError) { try gate.upload(address) } catch { closed = error }
        } else {
            closed = Self.noRoom
        }
        fault = closed
        isOpen = closed == nil
        return closed == nil
    }

    /// For whoever sends; the administrators are told on their own page.
    static let noRoom = OfficeError(
        .unavailable, "Hệ thống tạm chưa nhận tệp. Hãy gửi lại sau, hoặc nộp tại cơ quan.", field: "\(field)0")
}
