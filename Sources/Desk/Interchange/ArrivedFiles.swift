import Foundation
import Office

/// The files of a message, each read in a limited child process before anything of them is kept: which is the paper, which
/// are its annexes, which are neither.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 21: whether a paper is what it says and whole is checked when it comes in.
struct ArrivedFiles {
    enum Paper {
        /// It came before.
        case here(Key<Document>)
        case read(ReadPaper, AttachedFile)
    }

    /// Nil where no file can be read as a paper.
    private(set) var paper: Paper?
    private(set) var annexes: [ArrivedAnnex] = []
    /// Those that are not taken, each with the reason.
    private(set) var left: [AcceptMessage.AskedFile] = []
    /// Of those the ones that cannot be read, by their hashes.
    private(set) var unreadable: [String: String] = [:]

    private let desk: Desk
    private let store: FileStore
    private let intake: PaperIntake
    private let actor: Actor
    /// Files of the paper, and annexes that it has already.
    private var known: Set<String> = []

    /// Throws `.invalid` at field `secrecy` when the paper bears a stamp of secrecy.
    init(of page: InterchangePage, desk: Desk, files: FileStore, papers: PaperIntake, as actor: Actor) async throws {
        self.desk = desk
        self.actor = actor
        store = files
        intake = papers
        for (index, file) in page.files.enumerated() where !known.contains(file.hash) {
            known.insert(file.hash)
            if paper == nil, try await takeAsPaper(file, isFirst: index == 0) { continue }
            if let reason = page.leftFiles[file.hash] {
                left.append(.init(hash: file.hash, words: reason))
                continue
            }
            try await takeAsAnnex(file, titled: page.title(ofFile: index))
        }
        // What a paper has that is here already, its acceptance sees.
        if case .here? = paper { return }
        for annex in annexes.dropFirst(PaperAnnex.most) {
            left.append(.init(hash: annex.file.hash, words: annex.beyond))
        }
        annexes = Array(annexes.prefix(PaperAnnex.most))
    }

    /// The first that can be read as a paper is it. A stamp of secrecy ends all where it stands on what was put first.
    private mutating func takeAsPaper(_ file: AttachedFile, isFirst: Bool) async throws -> Bool {
        if let here = try await desk.ask(FileOwnerQuestion(file.hash), as: actor) {
            paper = .here(here)
            let kept = Set(try await desk.ask(DocumentQuestion(here), as: actor).annexes.map(\.file.hash))
            annexes.removeAll { kept.contains($0.file.hash) }
            known.formUnion(kept)
            return true
        }
        do {
            paper = .read(try await intake.paper(try place(of: file), name: file.name), file)
            return true
        } catch let error as OfficeError
            where error.code == .invalid && !(isFirst && error.field == OfficeError.secrecyField)
        {
            return false
        }
    }

    private mutating func takeAsAnnex(_ file: AttachedFile, titled title: String?) async throws {
        do {
            annexes.append(try await ArrivedAnnex.reading(file, titled: title, in: store, by: intake))
        } catch let error as OfficeError where error.code == .invalid {
            left.append(.init(hash: file.hash, words: error.message))
            unreadable[file.hash] = error.message
        }
    }

    private func place(of file: AttachedFile) throws -> URL {
        guard !store.isErased(file.hash) else { throw ArrivedAnnex.noAnnex(file, ArrivedAnnex.erasedWords) }
        guard let url = store.url(of: file.hash), store.holds(file.hash) else { throw store.absence(of: file.hash) }
        return url
    }
}

extension ArrivedAnnex {
    /// Why there is no room for it.
    var beyond: String { "«\(file.name)»: mỗi văn bản có tối đa \(PaperAnnex.most) phụ lục." }
}

extension InterchangePage {
    /// What the sender calls a file: its own description, or the name in the list of annexes where that has one for each file
    /// but the paper's.
    func title(ofFile index: Int) -> String? {
        guard case .document(let document)? = message, document.attachments.indices.contains(index) else { return nil }
        if let title = document.attachments[index].description?.tidyOrNil { return String(title.prefix(300)) }
        guard index > 0, document.appendixes.count == files.count - 1 else { return nil }
        return document.appendixes[index - 1].tidyOrNil.map { String($0.prefix(300)) }
    }
}
