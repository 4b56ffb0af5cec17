import Foundation

/// Takes away old backups, and the papers that only they named.
struct BackupPruning {
    let folder: BackupFolder

    /// Leaves the `keep` newest, all when nil, and nothing that was left unfinished.
    func run(keep: Int?) throws {
        let names = folder.names()
        let kept = keep.map { Set(names.suffix(max(1, $0))) } ?? Set(names)
        let entries = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        for entry in entries where entry.hasSuffix("Z") && !kept.contains(entry) {
            // Without its description it is no backup any more, however far the rest comes.
            try? FileManager.default.removeItem(at: folder.manifestPlace(of: entry))
            try FileManager.default.removeItem(at: folder.place(of: entry))
        }
        guard kept.count < names.count else { return }
        var named = Set<Substring>()
        var lists: [String] = []
        for name in kept { lists.append(try String(contentsOf: folder.listPlace(of: name), encoding: .utf8)) }
        for list in lists { named.formUnion(list.split(separator: "\n")) }
        for pool in ["files", "sealed"] {
            let place = folder.url.appending(path: pool, directoryHint: .isDirectory)
            let files = FileManager.default.enumerator(at: place, includingPropertiesForKeys: [.isRegularFileKey])
            for file in files?.allObjects as? [URL] ?? []
            where (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
                && !named.contains(Substring(file.lastPathComponent))
            {
                try FileManager.default.removeItem(at: file)
            }
        }
    }
}
