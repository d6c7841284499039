//! Sixty kinds of messages, as `sixty.yaml` says them, for who has no description: each with its own keys.

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;

macro_rules! kinds {
    ($($kind:ident $place:literal $wire:literal $id:literal $name:literal $channel_type:literal $mode:literal $number:literal;)*) => {
        $(
            #[derive(Debug, Deserialize)]
            pub struct $kind<'a> {
                #[serde(borrow, rename = $id)]
                pub id: Cow<'a, str>,
                #[serde(borrow, rename = $name)]
                pub name: Cow<'a, str>,
                #[serde(rename = $channel_type)]
                pub channel_type: crate::known::ChannelType,
                #[serde(borrow, rename = $mode)]
                pub mode: Option<Cow<'a, str>>,
                #[serde(borrow, rename = $number)]
                pub number: Option<Cow<'a, str>>,
            }
        )*

        /// One of them, told by the member `name` that stands beside the properties: serde can tell no other.
        #[derive(Debug, Deserialize)]
        #[serde(tag = "name")]
        pub enum Tagged<'a> {
            #[serde(rename = "channelgroup.request.createchannel", borrow)]
            CreateChannel(crate::known::Body<'a>),
            $(
                #[serde(rename = $wire, borrow)]
                $kind($kind<'a>),
            )*
        }

        /// The names on the wire.
        pub const NAMES: [&str; 60] = [$($wire),*];

        /// One of them whose kind is known before it is read: the floor.
        pub fn known(place: usize, text: &str) -> serde_json::Result<usize> {
            match place {
                $($place => serde_json::from_slice::<crate::known::Frame<'_, $kind<'_>>>(text.as_bytes()).map(|frame| frame.body.id.len()),)*
                _ => Ok(0),
            }
        }

        /// Its headers first, then what its name says.
        pub fn raw(text: &str) -> serde_json::Result<usize> {
            let frame: crate::known::Frame<'_, &RawValue> = serde_json::from_slice(text.as_bytes())?;
            match &*frame.header.name {
                $($wire => serde_json::from_str::<$kind<'_>>(frame.body.get()).map(|body| body.id.len()),)*
                _ => Ok(0),
            }
        }

        /// A tree first, then what its name says.
        pub fn value(text: &str) -> serde_json::Result<usize> {
            let mut value: Value = serde_json::from_slice(text.as_bytes())?;
            let body = value["body"].take();
            match value["header"]["name"].as_str() {
                $(Some($wire) => $kind::deserialize(body).map(|body| body.id.len()),)*
                _ => Ok(0),
            }
        }

        /// What Tieline's dispatcher does: the index of the message among those of its destination, then its type.
        pub fn tieline(arrived: &tieline::testing::inside::Arrived, index: usize) -> usize {
            use crate::described::group::*;
            match index {
                $($place => tieline::codec::decode_body::<$kind<'_>>(arrived.body()).map_or(0, |body| body.id.len()),)*
                _ => 0,
            }
        }
    };
}

kinds! {
    Kind00 0 "channelgroup.request.kind00channel" "id00" "name00" "type00" "mode00" "number00";
    Kind01 1 "channelgroup.request.kind01channel" "id01" "name01" "type01" "mode01" "number01";
    Kind02 2 "channelgroup.request.kind02channel" "id02" "name02" "type02" "mode02" "number02";
    Kind03 3 "channelgroup.request.kind03channel" "id03" "name03" "type03" "mode03" "number03";
    Kind04 4 "channelgroup.request.kind04channel" "id04" "name04" "type04" "mode04" "number04";
    Kind05 5 "channelgroup.request.kind05channel" "id05" "name05" "type05" "mode05" "number05";
    Kind06 6 "channelgroup.request.kind06channel" "id06" "name06" "type06" "mode06" "number06";
    Kind07 7 "channelgroup.request.kind07channel" "id07" "name07" "type07" "mode07" "number07";
    Kind08 8 "channelgroup.request.kind08channel" "id08" "name08" "type08" "mode08" "number08";
    Kind09 9 "channelgroup.request.kind09channel" "id09" "name09" "type09" "mode09" "number09";
    Kind10 10 "channelgroup.request.kind10channel" "id10" "name10" "type10" "mode10" "number10";
    Kind11 11 "channelgroup.request.kind11channel" "id11" "name11" "type11" "mode11" "number11";
    Kind12 12 "channelgroup.request.kind12channel" "id12" "name12" "type12" "mode12" "number12";
    Kind13 13 "channelgroup.request.kind13channel" "id13" "name13" "type13" "mode13" "number13";
    Kind14 14 "channelgroup.request.kind14channel" "id14" "name14" "type14" "mode14" "number14";
    Kind15 15 "channelgroup.request.kind15channel" "id15" "name15" "type15" "mode15" "number15";
    Kind16 16 "channelgroup.request.kind16channel" "id16" "name16" "type16" "mode16" "number16";
    Kind17 17 "channelgroup.request.kind17channel" "id17" "name17" "type17" "mode17" "number17";
    Kind18 18 "channelgroup.request.kind18channel" "id18" "name18" "type18" "mode18" "number18";
    Kind19 19 "channelgroup.request.kind19channel" "id19" "name19" "type19" "mode19" "number19";
    Kind20 20 "channelgroup.request.kind20channel" "id20" "name20" "type20" "mode20" "number20";
    Kind21 21 "channelgroup.request.kind21channel" "id21" "name21" "type21" "mode21" "number21";
    Kind22 22 "channelgroup.request.kind22channel" "id22" "name22" "type22" "mode22" "number22";
    Kind23 23 "channelgroup.request.kind23channel" "id23" "name23" "type23" "mode23" "number23";
    Kind24 24 "channelgroup.request.kind24channel" "id24" "name24" "type24" "mode24" "number24";
    Kind25 25 "channelgroup.request.kind25channel" "id25" "name25" "type25" "mode25" "number25";
    Kind26 26 "channelgroup.request.kind26channel" "id26" "name26" "type26" "mode26" "number26";
    Kind27 27 "channelgroup.request.kind27channel" "id27" "name27" "type27" "mode27" "number27";
    Kind28 28 "channelgroup.request.kind28channel" "id28" "name28" "type28" "mode28" "number28";
    Kind29 29 "channelgroup.request.kind29channel" "id29" "name29" "type29" "mode29" "number29";
    Kind30 30 "channelgroup.request.kind30channel" "id30" "name30" "type30" "mode30" "number30";
    Kind31 31 "channelgroup.request.kind31channel" "id31" "name31" "type31" "mode31" "number31";
    Kind32 32 "channelgroup.request.kind32channel" "id32" "name32" "type32" "mode32" "number32";
    Kind33 33 "channelgroup.request.kind33channel" "id33" "name33" "type33" "mode33" "number33";
    Kind34 34 "channelgroup.request.kind34channel" "id34" "name34" "type34" "mode34" "number34";
    Kind35 35 "channelgroup.request.kind35channel" "id35" "name35" "type35" "mode35" "number35";
    Kind36 36 "channelgroup.request.kind36channel" "id36" "name36" "type36" "mode36" "number36";
    Kind37 37 "channelgroup.request.kind37channel" "id37" "name37" "type37" "mode37" "number37";
    Kind38 38 "channelgroup.request.kind38channel" "id38" "name38" "type38" "mode38" "number38";
    Kind39 39 "channelgroup.request.kind39channel" "id39" "name39" "type39" "mode39" "number39";
    Kind40 40 "channelgroup.request.kind40channel" "id40" "name40" "type40" "mode40" "number40";
    Kind41 41 "channelgroup.request.kind41channel" "id41" "name41" "type41" "mode41" "number41";
    Kind42 42 "channelgroup.request.kind42channel" "id42" "name42" "type42" "mode42" "number42";
    Kind43 43 "channelgroup.request.kind43channel" "id43" "name43" "type43" "mode43" "number43";
    Kind44 44 "channelgroup.request.kind44channel" "id44" "name44" "type44" "mode44" "number44";
    Kind45 45 "channelgroup.request.kind45channel" "id45" "name45" "type45" "mode45" "number45";
    Kind46 46 "channelgroup.request.kind46channel" "id46" "name46" "type46" "mode46" "number46";
    Kind47 47 "channelgroup.request.kind47channel" "id47" "name47" "type47" "mode47" "number47";
    Kind48 48 "channelgroup.request.kind48channel" "id48" "name48" "type48" "mode48" "number48";
    Kind49 49 "channelgroup.request.kind49channel" "id49" "name49" "type49" "mode49" "number49";
    Kind50 50 "channelgroup.request.kind50channel" "id50" "name50" "type50" "mode50" "number50";
    Kind51 51 "channelgroup.request.kind51channel" "id51" "name51" "type51" "mode51" "number51";
    Kind52 52 "channelgroup.request.kind52channel" "id52" "name52" "type52" "mode52" "number52";
    Kind53 53 "channelgroup.request.kind53channel" "id53" "name53" "type53" "mode53" "number53";
    Kind54 54 "channelgroup.request.kind54channel" "id54" "name54" "type54" "mode54" "number54";
    Kind55 55 "channelgroup.request.kind55channel" "id55" "name55" "type55" "mode55" "number55";
    Kind56 56 "channelgroup.request.kind56channel" "id56" "name56" "type56" "mode56" "number56";
    Kind57 57 "channelgroup.request.kind57channel" "id57" "name57" "type57" "mode57" "number57";
    Kind58 58 "channelgroup.request.kind58channel" "id58" "name58" "type58" "mode58" "number58";
    Kind59 59 "channelgroup.request.kind59channel" "id59" "name59" "type59" "mode59" "number59";
}

/// A frame of the kind at this place.
pub fn frame(place: usize) -> String {
    format!(
        r#"{{"header":{{"type":"cti.request","name":"{}","target":"session-1.group-1","requestId":"0190a5b0-1111-7abc-8def-000000000001"}},"body":{{"id{place:02}":"channel-1","name{place:02}":"agent-7-line-1","type{place:02}":"TELEPHONY","mode{place:02}":"NAILED_UP","number{place:02}":"+49 30 123456"}}}}"#,
        NAMES[place]
    )
}

/// The same as one flat object.
pub fn flat_frame(place: usize) -> String {
    format!(
        r#"{{"type":"cti.request","name":"{}","target":"session-1.group-1","requestId":"0190a5b0-1111-7abc-8def-000000000001","id{place:02}":"channel-1","name{place:02}":"agent-7-line-1","type{place:02}":"TELEPHONY","mode{place:02}":"NAILED_UP","number{place:02}":"+49 30 123456"}}"#,
        NAMES[place]
    )
}

/// Places in no order that a processor could guess.
pub fn order() -> Vec<usize> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % 60) as usize
    };
    (0..4096).map(|_| next()).collect()
}
