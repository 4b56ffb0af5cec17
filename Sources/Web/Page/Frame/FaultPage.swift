/// What a person sees when something could not be done: what happened, and where to go on.
struct FaultPage {
    let fault: Fault

    var page: Page {
        let reference: HTML? = fault.reference.map { "<p>Mã lỗi: <code>\($0)</code></p>" }
        return Page(
            title: fault.title,
            main: """
                <div class="fault"><p>\(fault.message)</p>\(reference)
                <p><a class="button" href="/">Về trang đầu</a></p></div>
                """,
            layout: .reading, status: fault.status)
    }
}
