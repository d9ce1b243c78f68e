package be.overzicht.sparql.protocol;

import java.util.List;

/**
 * Another form of an answer, which has an address of its own.
 *
 * @param address the address, without scheme and host
 * @param mediaType what it is
 */
public record OtherForm(String address, String mediaType) {
  private static final int LONGEST = 600;

  /** Where these forms of the answer to a request are; none for a query that makes the header too long. */
  public static List<OtherForm> of(QueryRequest request, List<ResultForm> forms) {
    String address = request.address();
    return address.length() > LONGEST ? List.of() : forms.stream()
        .map(form -> new OtherForm(address + "format=" + form.shortNames().get(0), form.mediaTypes().get(0)))
        .toList();
  }
}
