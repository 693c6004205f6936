-- A booking is sought by name, telephone, mail and departure.

-- A name as the search compares it: one width, small letters, new letters for old ones and one of those that people mix,
-- katakana as hiragana, nothing between its parts. Both sides of every comparison go through it, so that nothing is kept twice.
CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(
    lower(normalize(name, NFKC)),
    '髙﨑嵜碕嶋嶌繩國澤濱濵邊邉齋齊櫻龍瀧燈縣廣關驛鐵嶽峯圓壽靜澁與圖寶檜藝萬眞舊會學醫體觀榮莊藏鹽黑綠德惠條淺橫溪瀨灣氣聲當帶彈戰數樂樓歸淨鷄處辨佛傳兩勳區竈竃曾稻穗粹總聽臺號螢讚豐轉釀鎭雜靈顯麥鷗份籠襧禰冨舘栁埜峽狹來蠟鶯賴餠麵壹竝巖巌斉桒劔劍𠮷渕槇遙凛ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶゕゖ 　・･‐-―—–−=＝゠''’.,、。',
    '高崎崎崎島島縄国沢浜浜辺辺斎斎桜竜滝灯県広関駅鉄岳峰円寿静渋与図宝桧芸万真旧会学医体観栄荘蔵塩黒緑徳恵条浅横渓瀬湾気声当帯弾戦数楽楼帰浄鶏処弁仏伝両勲区釜釜曽稲穂粋総聴台号蛍讃豊転醸鎮雑霊顕麦鴎分篭祢祢富館柳野峡狭来蝋鴬頼餅麺壱並岩岩斎桑剣剣吉淵槙遥凜ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔかけかけ'
  )
$$;

CREATE INDEX "Booking_name_key_idx" ON "Booking" (name_key("contactFamilyName" || "contactGivenName") text_pattern_ops);
CREATE INDEX "Booking_kana_key_idx" ON "Booking" (name_key("contactFamilyKana" || "contactGivenKana") text_pattern_ops);
CREATE INDEX "Traveler_name_key_idx" ON "Traveler" (name_key("familyName" || "givenName") text_pattern_ops);
CREATE INDEX "Traveler_kana_key_idx" ON "Traveler" (name_key("familyKana" || "givenKana") text_pattern_ops);
CREATE INDEX "Traveler_passport_key_idx" ON "Traveler" (name_key("passportFamily" || "passportGiven") text_pattern_ops);
CREATE INDEX "Booking_contactPhone_idx" ON "Booking" ("contactPhone" text_pattern_ops);
CREATE INDEX "Booking_departureDate_idx" ON "Booking" ("departureDate");
CREATE INDEX "PackageBooking_tourCode_idx" ON "PackageBooking" ("tourCode");

-- What somebody at the desk seeks, sealed: an address names the search, never the person.
CREATE TABLE "DeskSearch" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "DeskSearch_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "DeskSearch_createdAt_idx" ON "DeskSearch"("createdAt");
ALTER TABLE "DeskSearch" ADD CONSTRAINT "DeskSearch_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
