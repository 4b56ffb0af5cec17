/// Where the words stand on the pictures of a paper's pages: one row a page, read only when a search led to the paper.
extension Schema {
    static let documentPage = Migration("0190_document_page") {
        """
        CREATE TABLE document_page (
            document_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            page %INT% NOT NULL CONSTRAINT document_page_number CHECK (page > 0),
            words %TEXT% NOT NULL,
            PRIMARY KEY (document_id, page)
        ) %STRICT%
        """
    }
}
