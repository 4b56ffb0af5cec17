import Synchronization

/// Numbers that no two tests of a process share: for the names of folders and databases.
enum TestNumbers {
    private static let last = Mutex(0)

    static func next() -> Int {
        last.withLock { number in
            number += 1
            return number
        }
    }
}
