package be.overzicht.http.reply;

import be.overzicht.http.exchange.Attachment;
import be.overzicht.http.exchange.Caching;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Headers;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.problem.ProblemFound;
import be.overzicht.release.ReleaseFile;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Sends files of a release: the stored bytes in whole or in part, or the content in them, decoded by the client or here.
 */
final class DownloadReplies {
  private DownloadReplies() {}

  /** The bytes that go over the wire: which they are, and how they are marked. */
  private record Variant(Body whole, String sha256, boolean coded) {
    String etag() {
      return "\"" + sha256.substring(0, 32) + (coded ? "-gzip" : "") + "\"";
    }
  }

  static Reply of(Call call, Attachment attachment) {
    Variant variant = variant(call.headers(), attachment);
    Reply head = head(attachment, variant);
    return switch (Preconditions.evaluate(call.headers(), variant.etag(), attachment.modified())) {
      case NOT_MODIFIED -> head.with(304, Body.NONE);
      case FAILED -> throw new ProblemFound(ProblemDetails.of(412, "Precondition failed",
          "This file is another one than the request expects; leave If-Match out to get it", call.path()));
      case PROCEED -> content(call, attachment, variant, head);
    };
  }

  private static Variant variant(Headers headers, Attachment attachment) {
    ReleaseFile file = attachment.file();
    Body stored = new Body.FilePart(attachment.path(), 0, file.size());
    if (attachment.isAsStored()) {
      return new Variant(stored, file.sha256(), false);
    }
    return Coding.choose(headers.value("Accept-Encoding")) == Coding.GZIP
        ? new Variant(stored, file.sha256(), true)
        : new Variant(new Body.Decoded(attachment.path(), file.plainSize()), file.plainSha256(), false);
  }

  private static Reply head(Attachment attachment, Variant variant) {
    return Reply.empty(200)
        .with("ETag", variant.etag())
        .with("Last-Modified", HttpDate.format(attachment.modified()))
        .with("Cache-Control", Caching.IMMUTABLE.header())
        .with("Vary", attachment.isAsStored() ? "" : "Accept-Encoding")
        .with("Link", WebLink.of(attachment.license(), "license").toString());
  }

  private static Reply content(Call call, Attachment attachment, Variant variant, Reply head) {
    boolean parts = attachment.isAsStored();
    Reply reply = head
        .with("Content-Type", contentType(attachment))
        .with("Content-Encoding", variant.coded() ? Coding.GZIP.label() : "")
        .with("Content-Disposition", "attachment; filename=\"" + attachment.name() + "\"")
        .with("Repr-Digest", digest(variant.sha256()))
        .with("Accept-Ranges", parts ? "bytes" : "none");
    long size = variant.whole().length();
    ByteRange range = parts && Preconditions.rangeHolds(call.headers(), variant.etag(), attachment.modified())
        ? ByteRange.of(call.headers().value("Range"), size)
        : new ByteRange.Whole();
    if (range instanceof ByteRange.Part part) {
      return reply.with("Content-Range", "bytes %d-%d/%d".formatted(
              part.offset(), part.offset() + part.length() - 1, size))
          .with(206, new Body.FilePart(attachment.path(), part.offset(), part.length()));
    }
    if (range instanceof ByteRange.Unsatisfiable) {
      throw new ProblemFound(tooFar(call, size));
    }
    return reply.with(200, variant.whole());
  }

  private static ProblemDetails tooFar(Call call, long size) {
    return ProblemDetails.of(416, "Range not satisfiable",
        "The file has " + size + " bytes; ask for a range that begins before its end", call.path())
        .with("Content-Range", "bytes */" + size);
  }

  private static String contentType(Attachment attachment) {
    String type = attachment.isAsStored() && attachment.file().isCompressed()
        ? "application/gzip"
        : attachment.file().mediaType();
    return type.startsWith("text/") && !type.contains("charset") ? type + ";charset=utf-8" : type;
  }

  /** The checksum of the representation, coding included (<a href="https://www.rfc-editor.org/rfc/rfc9530">RFC 9530</a>). */
  private static String digest(String sha256) {
    return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
  }
}
