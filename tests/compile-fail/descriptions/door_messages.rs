//! Messages of a door, for the modules in these fixtures.
#![allow(dead_code)]

use std::borrow::Cow;

#[derive(tieline::Query)]
#[tieline(name = "door.hello")]
pub struct Hello;

#[derive(tieline::Response)]
pub struct HelloResponse<'a> {
    pub name: Cow<'a, str>,
}

#[derive(tieline::Request)]
#[tieline(name = "door.light")]
pub struct Light<'a> {
    pub colour: Cow<'a, str>,
}

#[derive(tieline::Response)]
pub struct LightResponse;

#[derive(tieline::Event)]
#[tieline(name = "door.rang")]
pub struct Rang {
    pub times: i64,
}
