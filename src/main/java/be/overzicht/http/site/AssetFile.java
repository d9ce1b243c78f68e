package be.overzicht.http.site;

import be.overzicht.html.Assets;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;

/** {@code /assets/{hash}/{name}}: styles, scripts and pictures, to be kept for ever. */
public final class AssetFile implements Endpoint {
  private final Assets assets;

  /** Sets up with the files. */
  public AssetFile(Assets assets) {
    this.assets = assets;
  }

  @Override
  public Answer answer(Call call) {
    return assets.find(call.parameter("hash"), call.parameter("name"))
        .map(asset -> Answer.of(Resource.only(call, form(asset), (form, language) -> asset.bytes())
            .kept(CachePolicy.since(call.site().release().instant()).forEver())))
        .orElseGet(() -> call.notFound("There is no such file; load the page again"));
  }

  private static Form form(Assets.Asset asset) {
    String type = asset.contentType();
    String bare = type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
    return Form.text(bare, bare, type, bare.substring(bare.indexOf('/') + 1));
  }
}
