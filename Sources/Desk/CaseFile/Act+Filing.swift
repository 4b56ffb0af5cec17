import Office
import Storage
import WorkTime

/// Papers go into the file of their matter as the work goes (Nghị định 30/2020/NĐ-CP, Điều 29): when they leave, and when the
/// obligation ends that they laid down or answered. Who said before to which file the matter belongs has used the right to
/// file; what nobody tied to a file waits on the list of what is unfiled.
extension Act {
    /// Puts papers into a file that takes some; a planned one is opened by it. The new ones. Journal:
    /// `case_file.papers_filed`.
    func put(_ papers: [Key<Document>], into file: Key<CaseFile>, by person: Key<Person>) throws -> [Key<Document>] {
        let units = try units(filing: papers)
        let added = try CasePaperStore.put(tx, papers, into: file, by: person)
        guard !added.isEmpty else { return [] }
        try CaseFileStore.open(tx, file, on: today)
        try CaseFileStore.count(tx, file, papers: added.count)
        try UnfiledPaperStore.remove(tx, added)
        for paper in added { _ = try UnfiledPaperStore.endExemption(tx, paper) }
        try record(
            .papersFiled, on: .caseFile, file.value, ["documents": .list(added.map { JournalValue($0) })])
        try settleFiling(of: units)
        return added
    }

    /// An outgoing paper has left: it goes into the file that its drafter chose, else into that of the obligations and the
    /// paper that it answers, where that is one; the paper that it answers goes with it.
    func file(_ paper: IssuedPaper) throws {
        var target = paper.caseFile
        if target == nil {
            let files = try CasePaperStore.filesOfMatter(tx, of: paper.document, outgoing: paper.outgoing)
            target = files.count == 1 ? files[0] : nil
        }
        guard let target else { return }
        try file([paper.document] + [paper.answers].compactMap(\.self), into: target)
    }

    /// An obligation has ended as done: the paper that laid it down, and those by which it was reported, go into its file.
    func filePapers(of obligation: Key<Obligation>) throws {
        guard let file = try CasePaperStore.file(tx, of: obligation) else { return }
        try self.file(try CasePaperStore.papers(tx, of: obligation), into: file)
    }

    /// Of the papers those that wait to be filed; nothing where the file takes none any more.
    private func file(_ papers: [Key<Document>], into file: Key<CaseFile>) throws {
        let waiting = try UnfiledPaperStore.waiting(tx, among: papers)
        guard !waiting.isEmpty, let keeper = try CaseFileStore.hold(tx, file) else { return }
        _ = try put(waiting, into: file, by: actor.isTerminal ? keeper : actor.person)
    }
}
