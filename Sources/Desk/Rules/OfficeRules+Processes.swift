import Process
public import Storage

extension OfficeRules {
    /// What this release of the program finds in the processes that were issued in an office's database, and between them and the
    /// layouts of papers, a sentence each; the shelf stays as it is.
    public func processFaults(in storage: any Storage) async throws -> [String] {
        faults(of: try await storage.read { tx in try shelf.standing(tx, turns: try ProcessTextStore.turns(tx)) })
    }

    /// What an administrator must look at, with what the layouts name and no process of that moment has.
    func faults(of standing: ProcessShelf.Standing) -> [String] {
        standing.faults + forms.strangers(in: standing.book).map { "Mẫu giấy tờ \($0.written)." }
    }
}
